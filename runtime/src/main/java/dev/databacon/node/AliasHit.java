package dev.databacon.node;

/**
 * What a lookup of an alias found: its node, and the alias with its flags as they were read.
 *
 * @param node the handle of the node that has it
 * @param entry the alias with its flags
 */
public record AliasHit<N extends Handle, E extends Entry<String>>(N node, E entry) {}
