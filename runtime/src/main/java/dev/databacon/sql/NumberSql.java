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
  // node_pkey
  public static final Sql ADD_DOUBLE = packed(Fraction.DOUBLE);
  // node_pkey
  public static final Sql ADD_DECIMAL = packed(Fraction.DECIMAL);
  // node_pkey, property_pkey
  public static final Sql ADD_DOUBLE_APART = apart(Fraction.DOUBLE);
  // node_pkey, property_pkey
  public static final Sql ADD_DECIMAL_APART = apart(Fraction.DECIMAL);

  /** How numbers that are kept as JSON become others: of the text OLD, by a step to a bound. */
  private enum Fraction {
    /**
     * A sum beyond the greatest double, which PostgreSQL refuses, meets the bound first; the zeros
     * keep what is looked at for that within the range. JSON has no negative zero.
     */
    DOUBLE(
        "float8",
        """
        case
          when abs(o.n) < 'Infinity'
            and (least(o.n, o.step) > MOST - greatest(o.n, o.step, 0)
              or greatest(o.n, o.step) < -MOST - least(o.n, o.step, 0))
          then coalesce(o.bound, o.n + o.step)
          else o.n + o.step
        end
        """
            .replace("MOST", "'1.7976931348623157e308'::float8"),
        "case when r.n::text = '-0' then to_jsonb('-0.0'::text) else to_jsonb(r.n) end"),

    /** As text, which keeps the scale. */
    DECIMAL("numeric", "o.n + o.step", "to_jsonb(r.n::text)");

    final String stepped;

    Fraction(String type, String sum, String json) {
      stepped =
          """
          select JSON
          from (select coalesce((OLD)::TYPE, 0) as n, ?::TYPE as step, ?::TYPE as bound) o
          cross join lateral (select SUM as n) s
          cross join lateral (select case
            when o.bound is null then s.n
            when o.step >= 0 then case when o.n >= o.bound then o.n else least(s.n, o.bound) end
            else case when o.n <= o.bound then o.n else greatest(s.n, o.bound) end end as n) r
          """
              .replace("JSON", json)
              .replace("SUM", sum)
              .replace("TYPE", type);
    }
  }

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

  private static Sql packed(Fraction fraction) {
    return Sql.of(
        "property.increment",
        """
        update databacon.node n
        set body = coalesce(n.body, '{}'::jsonb) || jsonb_build_object(k.key, (STEPPED))
        from (select ?::text as key) k
        where n.id = ? and n.ctx = ? returning n.body ->> k.key
        """
            .replace("STEPPED", fraction.stepped.replace("OLD", "n.body ->> k.key")));
  }

  private static Sql apart(Fraction fraction) {
    return Sql.of(
        "property.increment",
        """
        insert into databacon.property as p (base_id, ctx, json)
        select n.id, ?, (FIRST)
        from databacon.node n where n.id = ? and n.ctx = ? for key share
        on conflict (base_id, ctx) do update set json = (NEXT)
        returning p.json #>> '{}'
        """
            .replace("FIRST", fraction.stepped.replace("OLD", "null"))
            .replace("NEXT", fraction.stepped.replace("OLD", "p.json #>> '{}'")));
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
