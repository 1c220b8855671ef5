/** Tests of what lives under what, on clusters of one to three servers. */
@NullMarked
package dev.databacon.tree;

import org.jspecify.annotations.NullMarked;
