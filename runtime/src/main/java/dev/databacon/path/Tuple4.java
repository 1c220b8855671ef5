package dev.databacon.path;

import org.jspecify.annotations.Nullable;

/**
 * Four values that were read together.
 *
 * @param first the first
 * @param second the second
 * @param third the third
 * @param fourth the fourth
 */
public record Tuple4<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object>(
    A first, B second, C third, D fourth) {}
