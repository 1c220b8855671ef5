package dev.databacon.sql;

/** The statements that add to numbers, up or down to a limit that may be null. */
public final class NumberSql {
  // node_pkey
  public static final Sql ADD_INT = packed("int");
  // node_pkey
  public static final Sql ADD_LONG = packed("bigint");
  // node_pkey, property_pkey
  public static final Sql ADD_INT_APART = apart("int");
  // node_pkey, property_pkey
  public static final Sql ADD_LONG_APART = apart("bigint");

  private NumberSql() {}

  /** The cast makes a sum that the property cannot hold an error. */
  private static Sql packed(String type) {
    return Sql.of(
        "property.increment",
        """
        update databacon.node n
        set body = coalesce(n.body, '{}'::jsonb) || jsonb_build_object(
          k.key, databacon.stepped((n.body ->> k.key)::bigint, ?, ?)::TYPE)
        from (select ?::text as key) k
        where n.id = ? and n.ctx = ? returning n.body ->> k.key
        """
            .replace("TYPE", type));
  }

  private static Sql apart(String type) {
    return Sql.of(
        "property.increment",
        """
        insert into databacon.property as p (base_id, ctx, num)
        select n.id, ?, databacon.stepped(0, ?, ?)::TYPE
        from databacon.node n where n.id = ? and n.ctx = ? for key share
        on conflict (base_id, ctx) do update set num = databacon.stepped(p.num, ?, ?)::TYPE
        returning p.num
        """
            .replace("TYPE", type));
  }
}
