package dev.databacon.path;

import org.jspecify.annotations.Nullable;

/**
 * Five values that were read together.
 *
 * @param first the first
 * @param second the second
 * @param third the third
 * @param fourth the fourth
 * @param fifth the fifth
 */
public record Tuple5<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object,
    E extends @Nullable Object>(
    A first, B second, C third, D fourth, E fifth) {}
