package dev.databacon.processor.model;

/**
 * A list of the nodes that live under a node.
 *
 * @param target the type of the children
 * @param spread whether new children go to any shard rather than to their parent's
 */
public record Child(FieldName name, InterfaceName target, boolean spread, String doc, Origin origin)
    implements Field {}
