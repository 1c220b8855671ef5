/**
 * {@code databacon.lock}: what is persistent about a schema, pinned.
 *
 * <p>A {@link dev.databacon.processor.lock.Lock} is the file as a value, one line an element, each
 * under the name it had first. {@link dev.databacon.processor.lock.Pinning} lays a linked schema
 * over it: what is known keeps its numbers, what is new gets some, and what would re-interpret
 * stored data is reported. {@link dev.databacon.processor.lock.ModuleLock} takes a processor
 * through both. All of that is plain functions; only {@link dev.databacon.processor.lock.LockFile}
 * touches the disk and only {@link dev.databacon.processor.lock.LockLocation} and {@link
 * dev.databacon.processor.lock.CompiledTypes} ask the compiler. Uses {@code model} and {@code
 * report}; knows nothing of generated code.
 */
@NullMarked
package dev.databacon.processor.lock;

import org.jspecify.annotations.NullMarked;
