package dev.databacon.plan;

import dev.databacon.schema.Operand;
import org.jspecify.annotations.Nullable;

/**
 * What a walk reads of a node, or of the entry of the list that led there, beside its id.
 *
 * @param kind what
 * @param key the key in the node's row, for what is packed there; else null
 * @param ctx the context number of the rows that hold or are it; 0 when it is in the node's row
 */
public record Column(Kind kind, @Nullable String key, int ctx) {
  /** The number of the node. */
  public static final Column NUMBER = new Column(Kind.NUMBER, null, 0);

  /** The node's bit field. */
  public static final Column FLAGS = new Column(Kind.FLAGS, null, 0);

  /** The edge's bit field. */
  public static final Column EDGE_FLAGS = new Column(Kind.EDGE_FLAGS, null, 0);

  /** The edge's value. */
  public static final Column EDGE_VALUE = new Column(Kind.EDGE_VALUE, null, 0);

  /** The edge's, the child's or the text's place in its list. */
  static final Column RANK = new Column(Kind.RANK, null, 0);

  /** What can be read, and as what it arrives. */
  public enum Kind {
    /** What is packed in the node's row, as text. */
    PACKED(false),
    /** The node's number. */
    NUMBER(true),
    /** The node's bit field. */
    FLAGS(true),
    /** The version of the node's value. */
    VERSION(true),
    /** What stands apart as a number. */
    APART_NUM(true),
    /** What stands apart as text. */
    APART_TEXT(false),
    /** What stands apart as JSON, as its text. */
    APART_JSON(false),
    /** What stands apart as bytes. */
    APART_BYTES(false),
    /** How many edges. */
    COUNT_EDGES(true),
    /** How many edges, as the database keeps it. */
    KEPT_COUNT(true),
    /** How many nodes live under it. */
    COUNT_CHILDREN(true),
    /** How many aliases. */
    COUNT_ALIASES(true),
    /** How many names. */
    COUNT_NAMES(true),
    /** The node at the end of the one edge. */
    ONE_EDGE(true),
    /** The edge's bit field. */
    EDGE_FLAGS(true),
    /** The edge's value, as JSON text. */
    EDGE_VALUE(false),
    /** The rank in the list. */
    RANK(true);

    private final boolean number;

    Kind(boolean number) {
      this.number = number;
    }

    /** Whether it is a whole number rather than text or bytes. */
    public boolean isNumber() {
      return number;
    }

    /** Whether it belongs to the entry of the list rather than to the node. */
    public boolean isOnEdge() {
      return this == EDGE_FLAGS || this == EDGE_VALUE || this == RANK;
    }
  }

  /** What holds the values of a field. */
  public static Column of(Operand operand) {
    return switch (operand.source()) {
      case PACKED -> new Column(Kind.PACKED, operand.key(), 0);
      case NUMBER -> NUMBER;
      case FLAGS -> FLAGS;
      case APART_NUM -> new Column(Kind.APART_NUM, null, operand.ctx());
      case APART_TEXT -> new Column(Kind.APART_TEXT, null, operand.ctx());
      case APART_JSON -> new Column(Kind.APART_JSON, null, operand.ctx());
      case APART_BYTES -> new Column(Kind.APART_BYTES, null, operand.ctx());
      case EDGE_FLAGS -> EDGE_FLAGS;
      case EDGE_VALUE -> EDGE_VALUE;
    };
  }

  /** The size of the list that a hop leads through. */
  public static Column count(Hop hop) {
    Kind kind =
        switch (hop.kind()) {
          case EDGES -> hop.counted() ? Kind.KEPT_COUNT : Kind.COUNT_EDGES;
          case CHILDREN -> Kind.COUNT_CHILDREN;
          case ALIASES -> Kind.COUNT_ALIASES;
          case NAMES -> Kind.COUNT_NAMES;
          case PARENT -> throw new IllegalArgumentException(hop + " is not a list");
        };
    return new Column(kind, null, hop.ctx());
  }
}
