/** Tests of paths and shapes against servers. */
@NullMarked
package dev.databacon.path;

import org.jspecify.annotations.NullMarked;
