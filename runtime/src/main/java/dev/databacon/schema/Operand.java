package dev.databacon.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a condition compares and an order goes by: where it is stored, as plain data.
 *
 * @param owner the binary name of the interface that declares the field
 * @param field the field's name in the schema, for messages
 * @param source where it is stored
 * @param key its key in the node's row, when it is packed there; else null
 * @param ctx its context number, when it stands apart; else 0
 * @param bits where it is in a bit field, when it is a flag; else null
 * @param type how values are compared
 * @param absent what it reads as while absent; null when that is null
 */
public record Operand(
    String owner,
    String field,
    Source source,
    @Nullable String key,
    int ctx,
    @Nullable Bits bits,
    Type type,
    @Nullable String absent) {

  /** Where a value is stored. */
  public enum Source {
    /** In the node's row, under a key. */
    PACKED,
    /** In the node's row, as its number. */
    NUMBER,
    /** In the node's bit field. */
    FLAGS,
    /** In a row of its own, as a number. */
    APART_NUM,
    /** In a row of its own, as text. */
    APART_TEXT,
    /** In a row of its own, as JSON. */
    APART_JSON,
    /** In a row of its own, as bytes. */
    APART_BYTES,
    /** In the edge's bit field. */
    EDGE_FLAGS,
    /** The edge's value. */
    EDGE_VALUE;

    /** Whether it belongs to the edge, and so is at hand where the list is. */
    public boolean isOnEdge() {
      return this == EDGE_FLAGS || this == EDGE_VALUE;
    }
  }

  /** How values are compared. */
  public enum Type {
    /** As whole numbers of 64 bits. */
    WHOLE(true),
    /** As whole numbers, of which only the equality has a meaning. */
    CODE(false),
    /** As floating-point numbers; NaN equals itself and is the greatest, as PostgreSQL has it. */
    FLOATING(true),
    /** As decimals of any precision. */
    DECIMAL(true),
    /** As text, by code points. */
    TEXT(true),
    /** As text, of which only the equality has a meaning. */
    EXACT(false),
    /** Not at all: only whether there is a value. */
    NONE(false);

    private final boolean ordered;

    Type(boolean ordered) {
      this.ordered = ordered;
    }

    /** Whether less and greater have a meaning. */
    public boolean isOrdered() {
      return ordered;
    }
  }

  /**
   * The bits of a flag.
   *
   * @param shift the lowest of them
   * @param ones as many ones as there are bits
   * @param flip the code of the flag's default, which is stored as zero
   */
  public record Bits(int shift, long ones, long flip) {}

  /** The same flag in the bit field of an edge. */
  public Operand onEdge() {
    return source == Source.FLAGS
        ? new Operand(owner, field, Source.EDGE_FLAGS, key, ctx, bits, type, absent)
        : this;
  }

  /** The owner's and the field's name, for messages. */
  @Override
  public String toString() {
    return new NodeKind(owner, 0).simpleName() + "." + field;
  }
}
