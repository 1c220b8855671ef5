package dev.databacon.sql;

/** The statements about nodes: their row, and what is packed into it. */
public final class NodeSql {
  // node_pkey
  /** Reads columns of a node's row, or of the rows of many nodes, with their ids first. */
  static Sql row(String name, String columns) {
    return Sql.of(name, "select " + columns + " from databacon.node where id = ? and ctx = ?")
        .withMany(
            "select id, "
                + columns
                + " from databacon.node where id = any(?::bigint[]) and ctx = ?");
  }

  // node_pkey
  public static final Sql EXISTS =
      Sql.of("node.exists", "select 1 from databacon.node where id = ? and ctx = ?");

  // node_pkey
  public static final Sql PACKED = row("property.get", "body ->> ?::text");

  // node_pkey
  public static final Sql PACKED_FLAGGED =
      row("property.entry", "body ->> ?::text, body ->> ?::text");

  // node_pkey
  public static final Sql PACKED_VERSIONED = row("value.read", "body ->> ?::text, version");

  // node_pkey
  public static final Sql NUM = row("counter.get", "num, version");

  // node_pkey
  public static final Sql FLAGS = row("flags.get", "flags");

  // node_pkey
  public static final Sql EXISTING =
      Sql.of(
          "node.existing", "select id from databacon.node where id = any(?::bigint[]) and ctx = ?");

  // node_pkey; only to explain an error
  public static final Sql KINDS =
      Sql.of(
          "node.kinds",
          """
          select n.id, n.ctx, coalesce(
            (select split_part(c.line, ' ', 2) from databacon.catalog c
             where c.line like 'node %% ctx=' || lpad(to_hex(n.ctx), 8, '0') || '%%' limit 1), '')
          from databacon.node n where n.id = any(?::bigint[])
          """
              .replace("%%", "%"));

  /**
   * Nodes of a type behind an id: both as one key, which leaves no index but that by type. With the
   * type apart, the planner, which is asked to plan for any type, takes the average one, and may
   * look for the few nodes of a rare type by going through all others in the order of ids.
   */
  static final String BEHIND = "(ctx, id) > (?, ?) and (ctx, id) <= (?, 9223372036854775807)";

  // node_by_type
  public static final Sql SCAN =
      Sql.of(
          "node.scan",
          "select id from databacon.node where " + BEHIND + " order by ctx, id limit ?");

  // node_by_type; few are counted in order, and only if there are more than a few all in whatever
  // way is fastest for many
  public static final Sql COUNT =
      Sql.of(
          "node.count",
          """
          select case when n < 10000 then n
            else (select count(*) from databacon.node where BEHIND) end
          from (
            select count(*) as n from (
              select from databacon.node where BEHIND order by ctx, id limit 10000) few) f
          """
              .replace("BEHIND", BEHIND));

  // node_pkey
  public static final Sql SET_PACKED =
      Sql.of(
          "property.set",
          """
          update databacon.node
          set body = coalesce(body, '{}'::jsonb) || jsonb_build_object(?::text, ?::jsonb)
          where id = ? and ctx = ?
          """);

  // node_pkey
  public static final Sql SET_PACKED_FLAGGED =
      Sql.of(
          "property.set",
          """
          update databacon.node
          set body = coalesce(body, '{}'::jsonb) || jsonb_build_object(?::text, ?::jsonb,
            ?::text, (coalesce((body ->> ?::text)::bigint, 0) & ?) | ?)
          where id = ? and ctx = ?
          """);

  // node_pkey
  public static final Sql SET_PACKED_FLAGS =
      Sql.of(
          "property.update",
          """
          update databacon.node
          set body = body || jsonb_build_object(
            ?::text, (coalesce((body ->> ?::text)::bigint, 0) & ?) | ?)
          where id = ? and ctx = ? and body ->> ?::text is not null
          """);

  // node_pkey
  public static final Sql CLEAR_PACKED =
      Sql.of(
          "property.clear",
          """
          update databacon.node set body = body - ?::text - ?::text where id = ? and ctx = ?
          """);

  // node_pkey
  public static final Sql SET_VALUE =
      Sql.of(
          "value.set",
          """
          update databacon.node
          set body = coalesce(body, '{}'::jsonb) || jsonb_build_object(?::text, ?::jsonb),
            version = version + 1
          where id = ? and ctx = ?
          """);

  // node_pkey
  public static final Sql CLEAR_VALUE =
      Sql.of(
          "value.clear",
          """
          update databacon.node set body = body - ?::text, version = version + 1
          where id = ? and ctx = ?
          """);

  // node_pkey
  public static final Sql REPLACE_VALUE =
      Sql.of(
          "value.replace",
          """
          update databacon.node
          set body = coalesce(body, '{}'::jsonb) || jsonb_build_object(?::text, ?::jsonb),
            version = version + 1
          where id = ? and ctx = ? and version = ?
          """);

  // node_pkey
  public static final Sql REPLACE_VALUE_BY_NONE =
      Sql.of(
          "value.replace",
          """
          update databacon.node set body = body - ?::text, version = version + 1
          where id = ? and ctx = ? and version = ?
          """);

  // node_pkey
  public static final Sql SET_NUM =
      Sql.of(
          "counter.set",
          "update databacon.node set num = ?, version = version + 1 where id = ? and ctx = ?");

  // node_pkey
  public static final Sql REPLACE_NUM =
      Sql.of(
          "counter.replace",
          """
          update databacon.node set num = ?, version = version + 1
          where id = ? and ctx = ? and version = ?
          """);

  // node_pkey
  public static final Sql ADD =
      Sql.of(
          "counter.increment",
          """
          update databacon.node
          set num = databacon.stepped(num, ?, ?)::bigint, version = version + 1
          where id = ? and ctx = ? returning num
          """);

  // node_pkey; rows are locked in the order of ids, so that two callers cannot wait in a circle
  public static final Sql ADD_ALL =
      Sql.of(
          "counter.incrementAll",
          """
          with w as (
            select n.id, d.by from unnest(?::bigint[], ?::bigint[]) as d(id, by)
            join databacon.node n on n.id = d.id
            where n.ctx = ? order by n.id for no key update of n)
          update databacon.node n set num = coalesce(n.num, 0) + w.by, version = n.version + 1
          from w where n.id = w.id returning n.id, n.num
          """);

  // node_pkey
  public static final Sql SET_FLAGS =
      Sql.of(
          "flags.update",
          "update databacon.node set flags = (flags & ?) | ? where id = ? and ctx = ?");

  // node_pkey
  public static final WritePart INSERT =
      WritePart.insert(
          "node.create",
          "bigint, int, bigint, bigint, text, bigint, bigint",
          """
          insert into databacon.node (id, ctx, flags, num, body, parent, parent_ctx)
          select id, ctx, flags, num, body::jsonb, parent, parent_ctx
          from ROWS as n(id, ctx, flags, num, body, parent, parent_ctx)
          where GATE
          """);

  // node_pkey; locked in the order of ids, so that two callers cannot wait in a circle
  public static final WritePart NEED = needed("node.need", "key share");

  // node_pkey; in the same order
  public static final WritePart NEED_LOCKED = needed("node.lock", "no key update");

  // node_pkey; in the order of ids, as all locks are taken
  public static final Sql LOCK =
      Sql.of(
          "node.lock",
          """
          select n.id, n.ctx from databacon.node n
          where n.id = any(?::bigint[]) order by n.id for update
          """);

  // node_pkey
  public static final Sql GUARD_PACKED =
      Sql.of(
          "alias.guard",
          """
          with found as (
            select body ->> ?::text as value from databacon.node where id = ? for no key update)
          select databacon.require(count(*) = 1, '40001', 'an alias moved on')
          from found where value is not distinct from ?::text
          """);

  private NodeSql() {}

  private static WritePart needed(String name, String lock) {
    return WritePart.expecting(
        name,
        "bigint, int",
        Refusal.NODE_MISSING,
        "a node is missing",
        """
        select from ROWS as w(id, ctx)
        join databacon.node n on n.id = w.id and n.ctx = w.ctx
        where GATE order by n.id for LOCK of n
        """
            .replace("LOCK", lock));
  }
}
