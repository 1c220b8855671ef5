/**
 * The index of a module: what tells the runtime that a schema is there, and what it was compiled
 * with. Uses {@code lock}; the types of this module are found by a service loader at run time.
 */
@NullMarked
package dev.databacon.processor.index;

import org.jspecify.annotations.NullMarked;
