package dev.databacon.path;

import org.jspecify.annotations.Nullable;

/**
 * Two values that were read together.
 *
 * @param first the first
 * @param second the second
 */
public record Tuple2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
