/**
 * What goes wrong, as exceptions: one unchecked root and a leaf wherever a caller would act
 * differently.
 *
 * <p>A leaf package: it uses nothing of the runtime, and everything may use it.
 */
@NullMarked
package dev.databacon.error;

import org.jspecify.annotations.NullMarked;
