package dev.databacon.node;

/**
 * A name that a search found, and its node. Immutable.
 *
 * @param node the handle of the node
 * @param name the name as it is stored; with its flags where the schema declares some
 */
public record NameHit<N extends Handle, V>(N node, V name) {}
