/**
 * The linked schema, immutable: what the rules check, the lock file pins and the generators write.
 *
 * <p>Types are named by JavaPoet names. Compiler types appear only inside {@link
 * dev.databacon.processor.model.Origin}, so that all stages after reading are plain functions.
 */
@NullMarked
package dev.databacon.processor.model;

import org.jspecify.annotations.NullMarked;
