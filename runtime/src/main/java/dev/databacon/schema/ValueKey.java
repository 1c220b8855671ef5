package dev.databacon.schema;

/**
 * The value stored on the edges of a relation.
 *
 * @param owner the binary name of the edge interface
 * @param name the method's name in the edge interface
 * @param codec how its values are written and read
 */
public record ValueKey<T>(String owner, String name, Codec<T> codec) implements Field<T> {

  /** The value called {@code name}. */
  public static <T> ValueKey<T> of(String owner, String name, Codec<T> codec) {
    return new ValueKey<>(owner, name, codec);
  }

  @Override
  public Operand operand() {
    return new Operand(
        owner, name, Operand.Source.EDGE_VALUE, null, 0, null, codec.comparison(), null);
  }

  @Override
  public String literal(T value) {
    return Comparisons.literal(codec, value);
  }

  @Override
  public String toString() {
    return operand().toString();
  }
}
