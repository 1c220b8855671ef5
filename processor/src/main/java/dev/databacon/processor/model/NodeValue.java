package dev.databacon.processor.model;

/** The own value of a node type or of an edge. */
public record NodeValue(FieldName name, Slot slot, String doc, Origin origin) implements Field {

  /** Whether it is an int or long, which on a node is a counter. */
  public boolean integer() {
    return slot.type() == ValueType.Scalar.INT || slot.type() == ValueType.Scalar.LONG;
  }
}
