package dev.databacon.write;

import dev.databacon.plan.Packed;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.PropertySql;

/** Writes properties: one statement, one round trip each. */
public final class PropertyWrites {
  private PropertyWrites() {}

  /** Sets a property, and those of its flags that are in {@code mask}. */
  public static <T> void set(
      Store store, long id, PropertyKey<T> key, T value, long mask, long bits, Deadline deadline) {
    NodeKind kind = key.owner();
    if (key.isApart()) {
      setApart(store, id, key, ApartValue.of(key, value, bits), mask, deadline);
      return;
    }
    String json = key.toJson(value);
    if (mask == 0) {
      SingleWrite.run(
          store,
          kind,
          id,
          deadline,
          NodeSql.SET_PACKED,
          params -> params.add(key.key()).addJson(json).add(id).add(kind.ctx()));
    } else {
      String flags = Packed.flagsKey(key.key());
      SingleWrite.run(
          store,
          kind,
          id,
          deadline,
          NodeSql.SET_PACKED_FLAGGED,
          params ->
              params
                  .add(key.key())
                  .addJson(json)
                  .add(flags)
                  .add(flags)
                  .add(~mask)
                  .add(bits)
                  .add(id)
                  .add(kind.ctx()));
    }
  }

  private static void setApart(
      Store store, long id, PropertyKey<?> key, ApartValue value, long mask, Deadline deadline) {
    NodeKind kind = key.owner();
    SingleWrite.run(
        store,
        kind,
        id,
        deadline,
        PropertySql.SET,
        params ->
            params
                .add(key.ctx())
                .add(value.flags())
                .addNullable(value.num())
                .add(value.text())
                .add(value.bytes())
                .addJson(value.json())
                .add(id)
                .add(kind.ctx())
                .add(~mask));
  }

  /** Removes a property with its flags. */
  public static void clear(Store store, long id, PropertyKey<?> key, Deadline deadline) {
    NodeKind kind = key.owner();
    if (key.isApart()) {
      Integer found =
          SingleWrite.first(
              store,
              id,
              deadline,
              PropertySql.CLEAR,
              params -> params.add(id).add(key.ctx()).add(id).add(kind.ctx()),
              rows -> rows.getInt(1));
      if (found == null) {
        throw SingleWrite.missing(store, kind, id, deadline);
      }
    } else {
      SingleWrite.run(
          store,
          kind,
          id,
          deadline,
          NodeSql.CLEAR_PACKED,
          params -> params.add(key.key()).add(Packed.flagsKey(key.key())).add(id).add(kind.ctx()));
    }
  }

  /** Sets flags of a property; false while the property is absent. */
  public static boolean update(
      Store store, long id, PropertyKey<?> key, long mask, long bits, Deadline deadline) {
    if (!key.isApart()) {
      return updatePacked(store, key.owner(), id, key.key(), mask, bits, deadline);
    }
    long rows =
        SingleWrite.count(
            store,
            id,
            deadline,
            PropertySql.SET_FLAGS,
            params -> params.add(~mask).add(bits).add(id).add(key.ctx()));
    return checked(store, key.owner(), id, deadline, rows);
  }

  /** Sets flags of what is packed under a key; false while it is absent. */
  public static boolean updatePacked(
      Store store, NodeKind kind, long id, String key, long mask, long bits, Deadline deadline) {
    String flags = Packed.flagsKey(key);
    long rows =
        SingleWrite.count(
            store,
            id,
            deadline,
            NodeSql.SET_PACKED_FLAGS,
            params ->
                params.add(flags).add(flags).add(~mask).add(bits).add(id).add(kind.ctx()).add(key));
    return checked(store, kind, id, deadline, rows);
  }

  private static boolean checked(
      Store store, NodeKind kind, long id, Deadline deadline, long rows) {
    if (rows == 0) {
      SingleWrite.require(store, kind, id, deadline);
    }
    return rows > 0;
  }
}
