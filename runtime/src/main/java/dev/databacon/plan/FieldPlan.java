package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.ChildSql;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.RowReader;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A read out of a node's own row. */
public final class FieldPlan<T extends @Nullable Object> extends NodePlan<T> {
  private static final RowReader<Long> FIRST_LONG = row -> row.getLong(1);

  private final Sql sql;
  private final @Nullable String key;
  private final @Nullable String flagsKey;
  private final RowReader<T> reader;

  private FieldPlan(
      NodeKind kind,
      long id,
      Sql sql,
      @Nullable String key,
      @Nullable String flagsKey,
      RowReader<T> reader) {
    super(kind, id);
    this.sql = sql;
    this.key = key;
    this.flagsKey = flagsKey;
    this.reader = reader;
  }

  /** A packed property. */
  public static <T> NodePlan<@Nullable T> packed(long id, PropertyKey<T> key) {
    return new FieldPlan<>(key.owner(), id, NodeSql.PACKED, key.key(), null, Packed.reader(key));
  }

  /** What is packed under a key, as text. */
  @SuppressWarnings("NullAway") // T says that null is an answer
  public static NodePlan<@Nullable String> text(NodeKind kind, long id, String key) {
    return new FieldPlan<>(kind, id, NodeSql.PACKED, key, null, row -> row.getString(1));
  }

  /** What is packed under a key, with its flags. */
  @SuppressWarnings("NullAway") // T says that null is an answer
  public static NodePlan<@Nullable Flagged<String>> flagged(NodeKind kind, long id, String key) {
    return new FieldPlan<>(
        kind,
        id,
        NodeSql.PACKED_FLAGGED,
        key,
        Packed.flagsKey(key),
        row -> Flagged.of(row.getString(1), row.getLong(2)));
  }

  /** What is packed under a key, with the version of the node's value. */
  @SuppressWarnings("NullAway") // T says that null is an answer
  public static NodePlan<Flagged<@Nullable String>> versioned(NodeKind kind, long id, String key) {
    return new FieldPlan<>(
        kind,
        id,
        NodeSql.PACKED_VERSIONED,
        key,
        null,
        row -> new Flagged<>(row.getString(1), row.getLong(2)));
  }

  /** The node's number, with its version. */
  @SuppressWarnings("NullAway") // T says that null is an answer
  public static NodePlan<Flagged<@Nullable Long>> number(NodeKind kind, long id) {
    return new FieldPlan<>(
        kind,
        id,
        NodeSql.NUM,
        null,
        null,
        row -> new Flagged<>(row.getNullableLong(1), row.getLong(2)));
  }

  /** The node that it lives under, with the context number of the list there. */
  @SuppressWarnings("NullAway") // T says that null is an answer
  public static NodePlan<Flagged<@Nullable Long>> parent(NodeKind kind, long id) {
    return new FieldPlan<>(
        kind,
        id,
        ChildSql.PARENT,
        null,
        null,
        row -> new Flagged<>(row.getNullableLong(1), row.getLong(2)));
  }

  /** The node's flags. */
  public static NodePlan<Long> flags(NodeKind kind, long id) {
    return new FieldPlan<>(kind, id, NodeSql.FLAGS, null, null, FIRST_LONG);
  }

  @Override
  public Sql sql() {
    return sql;
  }

  @Override
  void bindFirst(Params params) {
    if (key != null) {
      params.add(key);
    }
    if (flagsKey != null) {
      params.add(flagsKey);
    }
  }

  /**
   * What is read of a node's row: plans with the same can ask for many nodes at once.
   *
   * @param kind the type that the node must have
   * @param key the key in its row; null for a column
   * @param flagsKey that of the flags; null when they are not asked for
   */
  record Form(NodeKind kind, @Nullable String key, @Nullable String flagsKey) {}

  Form form() {
    return new Form(kind(), key, flagsKey);
  }

  @Override
  T readFrom(Rows rows) {
    return reader.read(rows);
  }
}
