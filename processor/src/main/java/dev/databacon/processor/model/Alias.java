package dev.databacon.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * An alias of a node type.
 *
 * @param many whether a node has any number of them, in order, rather than at most one
 * @param uniqueTo the to-one relation of the same node type within which it is unique; null when it
 *     is unique over the cluster
 * @param flags the flags stored with each, if any
 */
public record Alias(
    FieldName name,
    boolean many,
    @Nullable FieldName uniqueTo,
    @Nullable FlagsInterface flags,
    String doc,
    Origin origin)
    implements Field {}
