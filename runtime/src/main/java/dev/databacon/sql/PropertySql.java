package dev.databacon.sql;

/** The statements about properties that stand apart from their node's row. */
public final class PropertySql {
  // node_pkey, property_pkey
  public static final Sql NUM = get("num");
  // node_pkey, property_pkey
  public static final Sql TEXT = get("text");
  // node_pkey, property_pkey
  public static final Sql BYTES = get("bytes");
  // node_pkey, property_pkey
  public static final Sql JSON = get("json");

  // node_pkey, property_pkey
  public static final Sql SET =
      Sql.of(
          "property.set",
          """
          insert into databacon.property as p (base_id, ctx, flags, num, text, bytes, json)
          select n.id, ?, ?, ?::bigint, ?::text, ?::bytea, ?::jsonb
          from databacon.node n where n.id = ? and n.ctx = ? for key share
          on conflict (base_id, ctx) do update
          set flags = (p.flags & ?) | excluded.flags, num = excluded.num, text = excluded.text,
            bytes = excluded.bytes, json = excluded.json
          """);

  // property_pkey
  public static final Sql SET_FLAGS =
      Sql.of(
          "property.update",
          "update databacon.property set flags = (flags & ?) | ? where base_id = ? and ctx = ?");

  // property_pkey, node_pkey
  public static final Sql CLEAR =
      Sql.of(
          "property.clear",
          """
          with gone as (delete from databacon.property where base_id = ? and ctx = ?)
          select 1 from databacon.node where id = ? and ctx = ?
          """);

  // property_pkey
  public static final WritePart INSERT =
      WritePart.insert(
          "property.create",
          "bigint, int, bigint, bigint, text, bytea, text",
          """
          insert into databacon.property (base_id, ctx, flags, num, text, bytes, json)
          select base_id, ctx, flags, num, text, bytes, json::jsonb
          from ROWS as p(base_id, ctx, flags, num, text, bytes, json)
          where GATE
          """);

  private PropertySql() {}

  private static Sql get(String column) {
    return Sql.of(
        "property.get",
        """
        select p.COLUMN, p.flags from databacon.node n
        left join databacon.property p on p.base_id = n.id and p.ctx = ?
        where n.id = ? and n.ctx = ?
        """
            .replace("COLUMN", column));
  }
}
