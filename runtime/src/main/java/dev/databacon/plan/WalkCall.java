package dev.databacon.plan;

import dev.databacon.schema.NodeKind;

/**
 * A walk from nodes of one type.
 *
 * @param kind their type
 * @param roots the nodes, each once
 * @param walk what is read from each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WalkCall(NodeKind kind, long[] roots, Walk walk) {}
