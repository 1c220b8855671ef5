package dev.databacon.schema;

/**
 * The value stored on the edges of a relation.
 *
 * @param name the method's name in the edge interface
 * @param codec how its values are written and read
 */
public record ValueKey<T>(String name, Codec<T> codec) {

  /** The value called {@code name}. */
  public static <T> ValueKey<T> of(String name, Codec<T> codec) {
    return new ValueKey<>(name, codec);
  }
}
