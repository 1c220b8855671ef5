package dev.databacon.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * What nodes and edges of a path have to be like. Made by the comparisons of {@link Field}, as in
 * {@code DocFields.LENGTH.greaterThan(100)}, and joined with {@code and}, {@code or} and {@code
 * not}. Plain data, immutable.
 *
 * <p>Either true or false: a comparison with a value that is absent is false, and so {@code not} of
 * it true.
 */
public sealed interface Condition {

  /** How two values are compared. */
  enum Comparison {
    /** Equal. */
    EQUAL,
    /** Less. */
    LESS,
    /** Less or equal. */
    AT_MOST,
    /** Greater. */
    GREATER,
    /** Greater or equal. */
    AT_LEAST,
    /** Equal to one of several. */
    IN
  }

  /**
   * A comparison with a value, or with several.
   *
   * @param operand what is compared
   * @param comparison how
   * @param values with what, as text; one, but for {@code IN}
   */
  record Compare(Operand operand, Comparison comparison, List<String> values) implements Condition {
    /** Keeps a copy. */
    public Compare {
      values = List.copyOf(values);
    }
  }

  /**
   * There is no value.
   *
   * @param operand what is looked at
   */
  record Absent(Operand operand) implements Condition {}

  /**
   * All of several; true when there are none.
   *
   * @param parts which
   */
  record All(List<Condition> parts) implements Condition {
    /** Keeps a copy. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * At least one of several; false when there are none.
   *
   * @param parts which
   */
  record Any(List<Condition> parts) implements Condition {
    /** Keeps a copy. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The opposite.
   *
   * @param part of what
   */
  record Not(Condition part) implements Condition {}

  /**
   * The node has an edge of a relation to the node where the path began.
   *
   * @param owner the binary name of the type that declares the relation
   * @param field the relation's name in the schema
   * @param ctx the context number of its edges
   * @param farCtx the context number of the same edges at the node where the path began
   */
  record Closes(String owner, String field, int ctx, int farCtx) implements Condition {}

  /** Both. */
  default Condition and(Condition other) {
    return new All(Stream.concat(parts(this), parts(other)).toList());
  }

  /** At least one of both. */
  default Condition or(Condition other) {
    return new Any(List.of(this, other));
  }

  /** The opposite. */
  default Condition not() {
    return new Not(this);
  }

  /** All of several; true when there are none. */
  static Condition allOf(Condition... parts) {
    return new All(List.of(parts));
  }

  /** At least one of several; false when there are none. */
  static Condition anyOf(Condition... parts) {
    return new Any(List.of(parts));
  }

  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof All all ? all.parts.stream() : Stream.of(condition);
  }
}
