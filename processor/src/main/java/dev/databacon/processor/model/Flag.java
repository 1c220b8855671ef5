package dev.databacon.processor.model;

/**
 * A flag of a node type, of an edge or of a flags interface.
 *
 * @param own whether each end of an edge has its own
 */
public record Flag(FieldName name, FlagType type, boolean own, String doc, Origin origin)
    implements Field {}
