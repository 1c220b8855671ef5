package dev.databacon.sql;

/**
 * The statements that search names on one server. Each comes in two forms: one that gives every
 * name, and one that gives each node once, at the first of its names.
 *
 * @param names gives every name
 * @param nodes gives each node once
 */
public record NameSearchSql(Sql names, Sql nodes) {
  /** The text that orders names; the indexes have the same expression. */
  private static final String ORDER = "left(n.folded, 150), n.value, n.base_id";

  private static final String COLUMNS = "n.base_id, n.value, n.flags, left(n.folded, 150), 0";

  private static final String ONCE =
      """
      and not exists (
        select from databacon.name m where m.base_id = n.base_id and m.ctx = n.ctx
          and MATCHES and (left(m.folded, 150), m.value) < (left(n.folded, 150), n.value))
      """;

  // By the beginning, in the order of the folded text. name_prefix; name_pkey for the other names
  // of a node
  public static final NameSearchSql PREFIX =
      of(
          "name.prefix",
          """
          select COLUMNS from databacon.name n
          where n.ctx = ? and n.folded is not null and n.sound is null
            and (ORDER) > (?::text, ?::text, ?) and left(n.folded, 150) < ?
            and starts_with(n.folded, ?) ONCE
          order by ORDER limit ?
          """,
          "starts_with(m.folded, ?)");

  // By the sound, in the order of the folded text. name_sound; name_pkey for the other names of a
  // node
  public static final NameSearchSql SOUND =
      of(
          "name.sound",
          """
          select COLUMNS from databacon.name n
          where n.ctx = ? and n.sound = ? and (ORDER) > (?::text, ?::text, ?) ONCE
          order by ORDER limit ?
          """,
          "m.sound = ?");

  // By either of two sounds, at most one page for each pair of them. name_sound, name_alternate;
  // name_pkey for the other names of a node
  public static final NameSearchSql LOOSE =
      of(
          "name.loose",
          """
          with c as (
              select code from unnest(array[?::text, ?::text]) as t(code) where code is not null),
            p as (select ?::int as ctx, ?::text as folded, ?::text as value, ?::bigint as base_id,
              ?::int as size)
          select f.* from (
            select a.* from c cross join p cross join lateral (
              select COLUMNS from databacon.name n
              where n.ctx = p.ctx and n.sound = c.code
                and (ORDER) > (p.folded, p.value, p.base_id) ONCE
              order by ORDER limit p.size) as a(base_id, value, flags, folded, score)
            union
            select a.* from c cross join p cross join lateral (
              select COLUMNS from databacon.name n
              where n.ctx = p.ctx and n.alternate = c.code
                and (ORDER) > (p.folded, p.value, p.base_id) ONCE
              order by ORDER limit p.size) as a(base_id, value, flags, folded, score)) f
          order by f.folded, f.value, f.base_id limit (select size from p)
          """,
          "(m.sound in (select code from c) or m.alternate in (select code from c))");

  // What is compared comes out of the row that sets how alike it has to be, so that this is set
  // when
  // the index is read: for a statement alone and for each of many that are sent as one.
  private static final String TRIGRAM_TEXT =
      """
      select m.base_id, m.value, m.flags, '', m.score from (
        select ONCE n.base_id, n.value, n.flags,
          (word_similarity(q.text, n.trigram) * 1000000)::bigint as score
        from (
          select case when s.least is not null then s.text end as text,
            case when s.least is not null then s.part end as part
          from (
            select ?::text as text, ?::text as part,
              set_config('pg_trgm.word_similarity_threshold', ?::text, true) as least
            offset 0) s
          offset 0) q
        join databacon.name n on n.ctx = ? and (n.trigram like q.part or n.trigram %> q.text)
        FIRST) m
      where (-m.score, m.value, m.base_id) > (?, ?, ?)
      order by -m.score, m.value, m.base_id limit ?
      """;

  // By parts, the most similar first; each page orders all that is found. name_trigram
  public static final NameSearchSql TRIGRAM =
      new NameSearchSql(
          Sql.of("name.trigram", TRIGRAM_TEXT.replace("ONCE", "").replace("FIRST", "")),
          Sql.of(
              "name.trigram",
              TRIGRAM_TEXT
                  .replace("ONCE", "distinct on (n.base_id)")
                  .replace("FIRST", "order by n.base_id, score desc, n.value")));

  private static NameSearchSql of(String name, String text, String matches) {
    String names = text.replace("COLUMNS", COLUMNS).replace("ORDER", ORDER);
    return new NameSearchSql(
        Sql.of(name, names.replace("ONCE", "")),
        Sql.of(name, names.replace("ONCE", ONCE.replace("MATCHES", matches))));
  }
}
