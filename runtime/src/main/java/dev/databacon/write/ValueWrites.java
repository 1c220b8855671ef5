package dev.databacon.write;

import dev.databacon.error.StaleValueException;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodeSql;
import org.jspecify.annotations.Nullable;

/** Writes nodes' own values, whose version rises with each write: one round trip each. */
public final class ValueWrites {
  private ValueWrites() {}

  /** Sets the value, or removes it when null. */
  public static <T> void set(
      Store store, long id, PropertyKey<T> key, @Nullable T value, Deadline deadline) {
    NodeKind kind = key.owner();
    String json = value == null ? null : key.toJson(value);
    if (json == null) {
      SingleWrite.run(
          store,
          kind,
          id,
          deadline,
          NodeSql.CLEAR_VALUE,
          params -> params.add(key.key()).add(id).add(kind.ctx()));
    } else {
      SingleWrite.run(
          store,
          kind,
          id,
          deadline,
          NodeSql.SET_VALUE,
          params -> params.add(key.key()).addJson(json).add(id).add(kind.ctx()));
    }
  }

  /** Sets the value, provided that its version is still the given one. */
  public static <T> void replace(
      Store store,
      long id,
      PropertyKey<T> key,
      long version,
      @Nullable T value,
      Deadline deadline) {
    NodeKind kind = key.owner();
    String json = value == null ? null : key.toJson(value);
    long rows =
        json == null
            ? SingleWrite.count(
                store,
                id,
                deadline,
                NodeSql.REPLACE_VALUE_BY_NONE,
                params -> params.add(key.key()).add(id).add(kind.ctx()).add(version))
            : SingleWrite.count(
                store,
                id,
                deadline,
                NodeSql.REPLACE_VALUE,
                params -> params.add(key.key()).addJson(json).add(id).add(kind.ctx()).add(version));
    checkReplaced(store, kind, id, key.toString(), rows, deadline);
  }

  /** Sets the number, or removes it when null. */
  public static void set(
      Store store, long id, CounterKey key, @Nullable Long value, Deadline deadline) {
    NodeKind kind = key.owner();
    SingleWrite.run(
        store,
        kind,
        id,
        deadline,
        NodeSql.SET_NUM,
        params -> params.addNullable(value).add(id).add(kind.ctx()));
  }

  /** Sets the number, provided that its version is still the given one. */
  public static void replace(
      Store store, long id, CounterKey key, long version, @Nullable Long value, Deadline deadline) {
    NodeKind kind = key.owner();
    long rows =
        SingleWrite.count(
            store,
            id,
            deadline,
            NodeSql.REPLACE_NUM,
            params -> params.addNullable(value).add(id).add(kind.ctx()).add(version));
    checkReplaced(store, kind, id, key.toString(), rows, deadline);
  }

  /** Adds to the number, up or down to a limit, and gives what it is then. */
  public static long increment(
      Store store, long id, CounterKey key, long by, @Nullable Long limit, Deadline deadline) {
    NodeKind kind = key.owner();
    Long number =
        SingleWrite.first(
            store,
            id,
            deadline,
            NodeSql.ADD,
            params -> params.add(by).addNullable(limit).add(id).add(kind.ctx()),
            rows -> rows.getLong(1));
    if (number == null) {
      throw SingleWrite.missing(store, kind, id, deadline);
    }
    return number;
  }

  private static void checkReplaced(
      Store store, NodeKind kind, long id, String field, long rows, Deadline deadline) {
    if (rows == 0) {
      SingleWrite.require(store, kind, id, deadline);
      throw new StaleValueException(
          field
              + " of node "
              + id
              + " was written since it was read. Read it again, and decide anew.");
    }
  }
}
