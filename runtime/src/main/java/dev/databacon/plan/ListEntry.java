package dev.databacon.plan;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list as it is stored.
 *
 * @param id the node at the other end of an edge; 0 for an alias or a name
 * @param text the value of an alias or a name, or the JSON text of an edge's value
 * @param rank its rank in the list's order
 * @param flags its bit field
 */
public record ListEntry(long id, @Nullable String text, long rank, long flags) {}
