/**
 * Changing what is stored by hand. Of several editors of one thing, on any number of machines, one
 * at a time goes to work; the others wait for it.
 */
@NullMarked
package dev.databacon.sample.edit;

import org.jspecify.annotations.NullMarked;
