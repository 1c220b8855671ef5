package dev.databacon.processor.model;

/** A lock on a node type's nodes. */
public record Lease(FieldName name, String doc, Origin origin) implements Field {}
