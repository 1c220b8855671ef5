/**
 * The sample's schema once more, in Kotlin. The records are Java: kapt cannot show a Kotlin {@code
 * JvmRecord} to an annotation processor.
 */
@NullMarked
package dev.databacon.sample.kotlin;

import org.jspecify.annotations.NullMarked;
