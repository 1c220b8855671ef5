package dev.databacon.write;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NumberSql;
import dev.databacon.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Adds to properties that are whole numbers: one round trip each. */
public final class NumberWrites {
  private NumberWrites() {}

  /** Adds to a property, up or down to a limit, and gives what it is then. */
  public static <T extends Number> T increment(
      Store store, long id, PropertyKey<T> key, long by, @Nullable Long limit, Deadline deadline) {
    NodeKind kind = key.owner();
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
                  .add(kind.ctx())
                  .add(by)
                  .addNullable(limit);
    } else {
      sql = isInt ? NumberSql.ADD_INT : NumberSql.ADD_LONG;
      binding = params -> params.add(by).addNullable(limit).add(key.key()).add(id).add(kind.ctx());
    }
    T number =
        SingleWrite.first(
            store, id, deadline, sql, binding, rows -> key.codec().fromColumn(rows.text(1)));
    if (number == null) {
      throw SingleWrite.missing(store, kind, id, deadline);
    }
    return number;
  }
}
