package dev.databacon.sql;

/** The tables of format 1, the same on every server. */
final class TableSql {
  /**
   * Everything that a server has, in the schema {@code databacon}; run once, in one transaction.
   */
  static final String CREATE =
      """
      create schema databacon;
      comment on schema databacon is 'Data of Databacon. Do not change it by hand.';

      -- What this database was made as.
      create table databacon.meta (format int not null);

      -- Which cluster this server belongs to, under which name, and what lives where: one row.
      create table databacon.topology (
        only_row boolean primary key default true check (only_row),
        cluster uuid not null,
        epoch bigint not null,
        shard_bits int not null,
        server text not null,
        servers text[] not null,
        shards text not null,
        digest_check text not null,
        digest_key text,
        ready boolean not null default false);

      -- What the data was written with: the lines of every lock file that ever connected.
      create table databacon.catalog (
        element text primary key,
        line text not null,
        added timestamptz not null default now());
      create table databacon.catalog_version (
        hash text primary key,
        module text not null,
        added timestamptz not null default now());

      -- Transactions over several servers: 'commit' or 'abort' at the server that decides, 'part' elsewhere.
      create table databacon.commit_record (
        xid uuid primary key,
        state text not null check (state in ('commit', 'abort', 'part')),
        at timestamptz not null default now());

      create sequence databacon.id_block increment by 1000 minvalue 1000 start with 1000;
      create sequence databacon.rank_seq;

      -- Everything singular about a node is one row; room is left for its updates.
      create table databacon.node (
        id bigint primary key,
        ctx int not null,
        flags bigint not null default 0,
        version bigint not null default 0,
        num bigint,
        body jsonb,
        -- Under which node it lives, and in which of that node's lists of children.
        parent bigint,
        parent_ctx int)
        with (fillfactor = 85);
      create index node_by_type on databacon.node (ctx, id);

      -- What should not travel with the row: bytes, large values, hot counters.
      create table databacon.property (
        base_id bigint,
        ctx int,
        flags bigint not null default 0,
        num bigint,
        text text,
        bytes bytea,
        json jsonb,
        primary key (base_id, ctx))
        with (fillfactor = 85);

      -- Aliases of which a node may have many.
      create table databacon.alias (
        base_id bigint,
        ctx int,
        value text,
        rank bigint not null,
        flags bigint not null default 0,
        primary key (base_id, ctx, value),
        constraint alias_rank unique (base_id, ctx, rank));

      -- Every alias, on the server that its digest chooses.
      create table databacon.alias_lookup (
        digest bytea,
        ctx int,
        base_id bigint not null,
        primary key (ctx, digest));

      -- Names, with what finds them in a search. What orders results is cut, so that an index row,
      -- with a value of up to 2,000 bytes, stays below PostgreSQL's bound of 2,704 bytes. The index
      -- on parts, name_trigram, is made when a schema first wants it, since it needs an extension.
      create table databacon.name (
        base_id bigint,
        ctx int,
        value text collate "C",
        rank bigint not null,
        flags bigint not null default 0,
        folded text collate "C",
        sound text collate "C",
        alternate text collate "C",
        trigram text collate "C",
        primary key (base_id, ctx, value),
        constraint name_rank unique (base_id, ctx, rank));
      create index name_prefix on databacon.name (ctx, left(folded, 150), value, base_id)
        where folded is not null and sound is null;
      create index name_sound on databacon.name (ctx, sound, left(folded, 150), value, base_id)
        where sound is not null;
      create index name_alternate
        on databacon.name (ctx, alternate, left(folded, 150), value, base_id)
        where alternate is not null;

      -- One row for each end of an edge, on that end's home server. A list that is read in its order
      -- is read from its index alone, which therefore has the other end, too.
      create table databacon.edge (
        base_id bigint,
        ctx int,
        rel_id bigint,
        rank bigint not null,
        flags bigint not null default 0,
        value jsonb,
        primary key (base_id, ctx, rel_id),
        constraint edge_rank unique (base_id, ctx, rank) include (rel_id));

      -- Who holds a lock, until when by this server's clock. The row of a free one stays, for its token.
      create table databacon.lease (
        base_id bigint,
        ctx int,
        owner uuid,
        token bigint not null,
        expires timestamptz not null,
        primary key (base_id, ctx))
        with (fillfactor = 70);

      -- The order of the nodes that live under a node, on that node's home server.
      create table databacon.child (
        parent_id bigint,
        ctx int,
        child_id bigint,
        rank bigint not null,
        primary key (parent_id, ctx, child_id),
        constraint child_rank unique (parent_id, ctx, rank) include (child_id));

      -- Nodes that are gone, and under which others still wait to be removed.
      create table databacon.removal (node_id bigint primary key);

      -- The numbers of edges of counted relations: the sums over slots. Each writer takes a slot that
      -- no other holds, so that writers to one list do not wait for each other.
      create table databacon.counted (ctx int primary key);
      create table databacon.edge_count (
        base_id bigint,
        ctx int,
        slot int,
        n bigint not null,
        primary key (base_id, ctx, slot))
        with (fillfactor = 70);

      create function databacon.count_edges() returns trigger
        language plpgsql as $$
        declare
          one constant bigint := case tg_op when 'INSERT' then 1 else -1 end;
        begin
          with step as materialized (
            select base_id, ctx, one * count(*) as n from changed
            where ctx in (select ctx from databacon.counted) group by base_id, ctx),
          place as materialized (
            select s.base_id, s.ctx, s.n, c.slot
            from step s left join lateral (
              select slot from databacon.edge_count c where c.base_id = s.base_id and c.ctx = s.ctx
              limit 1 for no key update skip locked) c on true),
          kept as (
            update databacon.edge_count c set n = c.n + p.n from place p
            where c.base_id = p.base_id and c.ctx = p.ctx and c.slot = p.slot)
          insert into databacon.edge_count as c (base_id, ctx, slot, n)
          select base_id, ctx, (random() * 2147483647)::int, n from place where slot is null
          on conflict (base_id, ctx, slot) do update set n = c.n + excluded.n;
          return null;
        end $$;

      -- Counts what there is of the relations with edges, and from then on what comes and goes.
      create function databacon.start_counting(contexts int[], with_edges int[]) returns void
        language plpgsql as $$
        begin
          if not exists (select from databacon.counted) then
            create trigger edge_added after insert on databacon.edge
              referencing new table as changed
              for each statement execute function databacon.count_edges();
            create trigger edge_removed after delete on databacon.edge
              referencing old table as changed
              for each statement execute function databacon.count_edges();
          end if;
          if cardinality(with_edges) > 0 then
            lock table databacon.edge in share row exclusive mode;
          end if;
          with added as (
            insert into databacon.counted select unnest(contexts) on conflict do nothing
            returning ctx)
          insert into databacon.edge_count (base_id, ctx, slot, n)
          select base_id, ctx, 0, count(*) from databacon.edge
          where ctx = any(with_edges) and ctx in (select ctx from added) group by base_id, ctx;
        end $$;

      -- Refuses from within a statement, so that a write with conditions is one round trip.
      create function databacon.require(ok boolean, code text, problem text) returns boolean
        language plpgsql as $$
        begin
          if ok is not true then
            raise exception using errcode = code, message = problem;
          end if;
          return true;
        end $$;

      -- A number after a step, which goes up to a bound at most, or down to it; no further than it is
      -- when it is beyond that. numeric, so that a sum beyond 64 bits meets the bound first.
      create function databacon.stepped(n bigint, step bigint, bound bigint) returns numeric
        language sql immutable as $$
        select case
          when step >= 0 then greatest(coalesce(n, 0), least(coalesce(n, 0)::numeric + step, bound))
          else least(coalesce(n, 0), greatest(coalesce(n, 0)::numeric + step, bound)) end $$;

      -- Locks nodes one after the other in the order of their ids, so that two callers cannot wait in
      -- a circle; refuses when one is not under the parent that was read. The moved node is locked
      -- against everybody, the others only against being moved or removed themselves.
      create function databacon.lock_path(ids bigint[], parents bigint[], moved bigint)
        returns boolean language plpgsql as $$
        declare found_parent bigint;
        begin
          for i in 1 .. cardinality(ids) loop
            if ids[i] = moved then
              select parent into found_parent from databacon.node where id = ids[i]
                for no key update;
            else
              select parent into found_parent from databacon.node where id = ids[i] for share;
            end if;
            perform databacon.require(
              found and found_parent is not distinct from parents[i], '40001', 'a node moved on');
          end loop;
          return true;
        end $$;

      insert into databacon.meta (format) values (1)
      """;

  private TableSql() {}
}
