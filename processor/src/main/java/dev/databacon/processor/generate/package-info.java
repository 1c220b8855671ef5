/**
 * Writes the Java types that belong to a schema: one class here for each generated type, each of
 * its methods under a comment that shows the code it emits.
 *
 * <p>Generators are plain functions from the linked model (and, for whatever carries numbers, from
 * those pinned in the lock file) to source text. Everything is rendered in memory, so that nothing
 * is written unless all of it succeeded.
 */
@NullMarked
package dev.databacon.processor.generate;

import org.jspecify.annotations.NullMarked;
