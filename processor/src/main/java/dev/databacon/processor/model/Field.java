package dev.databacon.processor.model;

/** One annotated method of a node type, edge or flags interface, its own or inherited. */
public sealed interface Field
    permits Flag, Property, Alias, Name, NodeValue, Relation, Child, Parent, Lease {
  /** What it is called. */
  FieldName name();

  /** The user's Javadoc or KDoc as the compiler gives it; empty when there is none. */
  String doc();

  /** Where it was declared. */
  Origin origin();
}
