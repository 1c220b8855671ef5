package dev.databacon.schema;

import dev.databacon.error.UnstorableValueException;
import dev.databacon.error.Where;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a property or a node's own value is stored, and its type.
 *
 * <p>Most are packed into the node's row under {@link #key()}; those that should not travel with
 * the row stand {@linkplain #isApart() apart}, under a context number. Immutable.
 */
public final class PropertyKey<T> implements Key<T>, Field<T> {
  private final NodeKind owner;
  private final String name;
  private final @Nullable String key;
  private final int ctx;
  private final Codec<T> codec;
  private final @Nullable T absent;

  private PropertyKey(
      NodeKind owner,
      String name,
      @Nullable String key,
      int ctx,
      Codec<T> codec,
      @Nullable T absent) {
    this.owner = owner;
    this.name = name;
    this.key = key;
    this.ctx = ctx;
    this.codec = codec;
    this.absent = absent;
  }

  /** A property packed into the node's row under {@code key}. */
  public static <T> PropertyKey<T> of(NodeKind owner, String name, String key, Codec<T> codec) {
    return new PropertyKey<>(owner, name, key, 0, codec, null);
  }

  /** A property in a row of its own, under the context number {@code ctx}. */
  public static <T> PropertyKey<T> apart(NodeKind owner, String name, int ctx, Codec<T> codec) {
    return new PropertyKey<>(owner, name, null, ctx, codec, null);
  }

  /** The same property, reading as {@code zero} while absent. */
  public PropertyKey<T> orElse(T zero) {
    return new PropertyKey<>(owner, name, key, ctx, codec, zero);
  }

  /** The node type that declares it. */
  public NodeKind owner() {
    return owner;
  }

  @Override
  public String name() {
    return name;
  }

  /** The key in the node's row. */
  public String key() {
    if (key == null) {
      throw new IllegalStateException(this + " is stored apart and has no key");
    }
    return key;
  }

  /** The context number, when it is stored apart; otherwise 0. */
  public int ctx() {
    return ctx;
  }

  /** Whether it has a row of its own. */
  public boolean isApart() {
    return key == null;
  }

  /** How its values are written and read. */
  public Codec<T> codec() {
    return codec;
  }

  /** Reads what is extracted from the node's row. */
  public T fromText(String text) {
    return codec.fromText(text);
  }

  /**
   * A value as JSON text.
   *
   * @throws UnstorableValueException when it cannot be stored exactly, or is too big for where it
   *     is stored
   */
  public String toJson(T value) {
    try {
      return ValueSize.check(codec.toJson(value), isApart());
    } catch (UnstorableValueException e) {
      throw new UnstorableValueException(this + ": " + e.getMessage(), Where.NOWHERE, e);
    }
  }

  /** What it reads as while absent: null, or the zero of a primitive. */
  public @Nullable T absent() {
    return absent;
  }

  @Override
  public Operand operand() {
    Operand.Source source =
        key != null
            ? Operand.Source.PACKED
            : switch (codec.column()) {
              case NUM -> Operand.Source.APART_NUM;
              case TEXT -> Operand.Source.APART_TEXT;
              case BYTES -> Operand.Source.APART_BYTES;
              case JSON -> Operand.Source.APART_JSON;
            };
    T zero = absent;
    return new Operand(
        owner.name(),
        name,
        source,
        key,
        ctx,
        null,
        codec.comparison(),
        zero == null ? null : literal(zero));
  }

  @Override
  public String literal(T value) {
    return Comparisons.literal(codec, value);
  }

  /** The type's and the field's name, for messages. */
  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
