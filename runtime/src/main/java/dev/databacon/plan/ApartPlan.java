package dev.databacon.plan;

import dev.databacon.schema.Codec;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.Params;
import dev.databacon.sql.PropertySql;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A read of a property that stands apart from its node's row, with its flags. */
public final class ApartPlan<T> extends NodePlan<@Nullable Flagged<T>> {
  private final PropertyKey<T> key;

  /** The property {@code key} of a node. */
  public ApartPlan(long id, PropertyKey<T> key) {
    super(key.owner(), id);
    this.key = key;
  }

  @Override
  public Sql sql() {
    return switch (key.codec().column()) {
      case NUM -> PropertySql.NUM;
      case TEXT -> PropertySql.TEXT;
      case BYTES -> PropertySql.BYTES;
      case JSON -> PropertySql.JSON;
    };
  }

  @Override
  void bindFirst(Params params) {
    params.add(key.ctx());
  }

  @Override
  @SuppressWarnings("NullAway") // T says that null is an answer
  @Nullable Flagged<T> readFrom(Rows rows) {
    Codec<T> codec = key.codec();
    T value;
    if (codec.column() == Codec.Column.BYTES) {
      byte[] bytes = rows.getBytes(1);
      value = bytes == null ? null : codec.fromBytes(bytes);
    } else {
      String text = rows.getString(1);
      value = text == null ? null : codec.fromColumn(text);
    }
    return Flagged.of(value, rows.getLong(2));
  }
}
