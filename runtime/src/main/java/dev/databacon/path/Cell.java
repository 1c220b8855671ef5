package dev.databacon.path;

import dev.databacon.plan.Column;
import dev.databacon.plan.Level;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codec;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.Field;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.ValueKey;
import org.jspecify.annotations.Nullable;

/** Makes a value out of a row of what was read. */
@FunctionalInterface
interface Cell<T extends @Nullable Object> {
  /** Reads columns of the row. */
  T read(Level level, int row);

  /** The value of a field in a column of this kind. */
  @SuppressWarnings("NullAway") // T says that null is an answer
  static Cell<@Nullable Object> of(Field<?> field, Column.Kind kind, int column) {
    if (field instanceof PropertyKey<?> property) {
      return property(property, kind, column);
    } else if (field instanceof FlagKey<?> flag) {
      return (level, row) -> flag.get(level.number(column, row));
    } else if (field instanceof CounterKey counter) {
      Long absent = counter.zero() ? 0L : null;
      return (level, row) ->
          level.isAbsent(column, row) ? absent : (Long) level.number(column, row);
    } else if (field instanceof ValueKey<?> value) {
      return (level, row) -> {
        Object json = level.object(column, row);
        return json == null ? null : value.codec().fromJson((String) json);
      };
    } else if (field instanceof AliasKind || field instanceof NameKind) {
      return (level, row) -> level.object(column, row);
    }
    throw new IllegalArgumentException(field + " is not read by paths and shapes");
  }

  @SuppressWarnings("NullAway") // T says that null is an answer
  private static Cell<@Nullable Object> property(PropertyKey<?> key, Column.Kind kind, int column) {
    Codec<?> codec = key.codec();
    Object absent = key.absent();
    return switch (kind) {
      case PACKED ->
          (level, row) -> {
            Object text = level.object(column, row);
            return text == null ? absent : codec.fromText((String) text);
          };
      case APART_NUM ->
          (level, row) ->
              level.isAbsent(column, row)
                  ? absent
                  : codec.fromColumn(Long.toString(level.number(column, row)));
      case APART_BYTES ->
          (level, row) -> {
            Object bytes = level.object(column, row);
            return bytes == null ? absent : codec.fromBytes((byte[]) bytes);
          };
      default ->
          (level, row) -> {
            Object text = level.object(column, row);
            return text == null ? absent : codec.fromColumn((String) text);
          };
    };
  }
}
