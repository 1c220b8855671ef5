package dev.databacon.schema;

/**
 * The descriptor of a field, whose values are of type {@code T}: what a draft of a node takes.
 * Immutable.
 */
public interface Key<T> {
  /** The field's name in the schema. */
  String name();
}
