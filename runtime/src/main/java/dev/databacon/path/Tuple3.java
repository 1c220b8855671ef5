package dev.databacon.path;

import org.jspecify.annotations.Nullable;

/**
 * Three values that were read together.
 *
 * @param first the first
 * @param second the second
 * @param third the third
 */
public record Tuple3<
    A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
    A first, B second, C third) {}
