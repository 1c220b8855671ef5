package dev.databacon.sql;

/**
 * The statements about leases. Time is the server's clock at the moment of each step, and not that
 * of the transaction's start, which may be long past after a wait for a row.
 */
public final class LeaseSql {
  // node_pkey, lease_pkey; a lease that is held is only read, so waiting writes nothing. The node's
  // row is locked against its removal. No row for no node; no token while somebody else has it.
  public static final Sql ACQUIRE =
      Sql.of(
          "lease.acquire",
          """
          with seen as (
            select n.id, case when l.owner is not null and l.expires > clock_timestamp() then
              ceil(extract(epoch from l.expires - clock_timestamp()) * 1000)::bigint end as wait
            from databacon.node n
            left join databacon.lease l on l.base_id = n.id and l.ctx = ?
            where n.id = ? and n.ctx = ?),
          free as (
            select n.id from databacon.node n
            where n.id = (select s.id from seen s where s.wait is null) for key share),
          taken as (
            insert into databacon.lease as l (base_id, ctx, owner, token, expires)
            select id, ?, ?, 1, clock_timestamp() + ? * interval '1 millisecond' from free
            on conflict (base_id, ctx) do update
            set owner = excluded.owner, token = l.token + 1,
              expires = clock_timestamp() + ? * interval '1 millisecond'
            where l.owner is null or l.expires <= clock_timestamp()
            returning l.token)
          select t.token, coalesce(s.wait, 0) from seen s left join taken t on true
          """);

  // lease_pkey
  public static final Sql RENEW =
      Sql.of(
          "lease.renew",
          """
          update databacon.lease
          set expires = clock_timestamp() + ? * interval '1 millisecond'
          where base_id = ? and ctx = ? and owner = ? and token = ? and expires > clock_timestamp()
          """);

  // lease_pkey; the owner comes as text, of which many can be sent at once
  public static final Sql CHECK =
      Sql.of(
          "lease.check",
          """
          select 1 from databacon.lease
          where base_id = ? and ctx = ? and owner = ?::uuid and token = ? and expires > clock_timestamp()
          """);

  // lease_pkey; the row stays, so that the next token is a greater one
  public static final Sql RELEASE =
      Sql.of(
          "lease.release",
          """
          update databacon.lease set owner = null
          where base_id = ? and ctx = ? and owner = ? and token = ?
          """);

  // node_pkey, lease_pkey
  public static final Sql IS_HELD =
      Sql.of(
          "lease.isHeld",
          """
          select coalesce(l.owner is not null and l.expires > clock_timestamp(), false)
          from databacon.node n
          left join databacon.lease l on l.base_id = n.id and l.ctx = ?
          where n.id = ? and n.ctx = ?
          """);

  private LeaseSql() {}
}
