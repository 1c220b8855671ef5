package dev.databacon.write;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NumberSql;
import dev.databacon.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Adds to properties that are numbers: one round trip each. */
public final class NumberWrites {
  private NumberWrites() {}

  /** Adds to a whole number, up or down to a limit, and gives what it is then. */
  public static <T extends Number> T increment(
      Store store, long id, PropertyKey<T> key, long by, @Nullable Long limit, Deadline deadline) {
    boolean isInt = key.codec().equals(Codecs.INT);
    Sql sql;
    Binding binding;
    if (key.isApart()) {
      sql = isInt ? NumberSql.ADD_INT_APART : NumberSql.ADD_LONG_APART;
      binding =
          params ->
              params
                  .add(key.ctx())
                  .add(by)
                  .addNullable(limit)
                  .add(id)
                  .add(key.owner().ctx())
                  .add(by)
                  .addNullable(limit);
    } else {
      sql = isInt ? NumberSql.ADD_INT : NumberSql.ADD_LONG;
      binding =
          params -> params.add(by).addNullable(limit).add(key.key()).add(id).add(key.owner().ctx());
    }
    return run(store, id, key, sql, binding, deadline);
  }

  /** The same for a {@code double} or a decimal, with the text of the step and of the limit. */
  public static <T extends Number> T increment(
      Store store,
      long id,
      PropertyKey<T> key,
      String by,
      @Nullable String limit,
      Deadline deadline) {
    boolean isDouble = key.codec().equals(Codecs.DOUBLE);
    Sql sql;
    Binding binding;
    if (key.isApart()) {
      sql = isDouble ? NumberSql.ADD_DOUBLE_APART : NumberSql.ADD_DECIMAL_APART;
      binding =
          params ->
              params
                  .add(key.ctx())
                  .add(by)
                  .add(limit)
                  .add(id)
                  .add(key.owner().ctx())
                  .add(by)
                  .add(limit);
    } else {
      sql = isDouble ? NumberSql.ADD_DOUBLE : NumberSql.ADD_DECIMAL;
      binding = params -> params.add(by).add(limit).add(key.key()).add(id).add(key.owner().ctx());
    }
    return run(store, id, key, sql, binding, deadline);
  }

  private static <T> T run(
      Store store, long id, PropertyKey<T> key, Sql sql, Binding binding, Deadline deadline) {
    T number =
        SingleWrite.first(
            store, id, deadline, sql, binding, rows -> key.codec().fromText(rows.text(1)));
    if (number == null) {
      throw SingleWrite.missing(store, key.owner(), id, deadline);
    }
    return number;
  }
}
