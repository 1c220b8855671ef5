/**
 * What the Java types of fields mean to the store: which can be stored and how wide a flag is.
 *
 * <p>Rules ask it to judge and the linker to build, so that both always agree.
 */
@NullMarked
package dev.databacon.processor.value;

import org.jspecify.annotations.NullMarked;
