package dev.databacon.schema;

import dev.databacon.schema.Condition.Comparison;
import org.jspecify.annotations.Nullable;

/** Which comparisons have a meaning. */
final class Comparisons {
  private Comparisons() {}

  static void check(Operand operand, Comparison comparison) {
    boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.IN;
    if (operand.type() == Operand.Type.NONE) {
      throw new IllegalArgumentException(
          operand
              + " cannot be compared: its values are bytes, records or collections. Ask isNull() or"
              + " isNotNull(), or filter what was read.");
    }
    if (!equality && !operand.type().isOrdered()) {
      throw new IllegalArgumentException(
          operand + " has no order: it can be equal to values, or in a set of them.");
    }
  }

  static Ordering order(Operand operand, boolean descending) {
    if (!operand.type().isOrdered()) {
      throw new IllegalArgumentException(
          operand + " has no order. Order by a number, a text or a time.");
    }
    return new Ordering(operand, descending);
  }

  /** What an alias or a name is when a node has at most one, which is in its row then. */
  static Operand single(NodeKind owner, String name, @Nullable String key) {
    if (key == null) {
      throw new IllegalArgumentException(
          owner.simpleName() + "." + name + " is plural: its values are read with values(...).");
    }
    return new Operand(
        owner.name(), name, Operand.Source.PACKED, key, 0, null, Operand.Type.TEXT, null);
  }

  /** The text that PostgreSQL extracts from a JSON document that holds only this value. */
  static <T> String literal(Codec<T> codec, T value) {
    if (codec.column() == Codec.Column.TEXT) {
      return codec.toText(value);
    }
    String json = codec.toJson(value);
    // Of the types that are compared none has characters that JSON escapes.
    return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
  }
}
