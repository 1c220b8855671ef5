package dev.databacon.node;

import org.jspecify.annotations.Nullable;

/**
 * What is stored on an edge.
 *
 * @param flags the bit field, as differences from the flags' defaults
 * @param json the value as JSON text; null when there is none
 */
public record EdgeData(long flags, @Nullable String json) {}
