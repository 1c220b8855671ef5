package dev.databacon.node;

import org.jspecify.annotations.Nullable;

/**
 * A node's value as it was read, with the version that a conditional write compares.
 *
 * @param value the value; null when there was none
 * @param version the version, which rises with every write of the value
 */
public record Versioned<T>(@Nullable T value, long version) {}
