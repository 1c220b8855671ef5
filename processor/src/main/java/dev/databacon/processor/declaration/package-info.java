/**
 * What the interfaces of a schema say, as read and before it is judged: records that hold right and
 * wrong declarations alike.
 *
 * <p>The rules and the linker are plain functions of these.
 */
@NullMarked
package dev.databacon.processor.declaration;

import org.jspecify.annotations.NullMarked;
