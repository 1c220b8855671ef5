package dev.databacon.plan;

import dev.databacon.schema.NameKind;
import dev.databacon.sql.NameSearchSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.util.List;

/**
 * A read of a stretch of one server's names that match.
 *
 * @param query what is searched for
 * @param after the name after which it starts
 * @param limit the most names to read
 */
record NameSearchPlan(NameQuery query, FoundName after, int limit)
    implements Plan<List<FoundName>> {
  private static final RowsReader<List<FoundName>> NAMES =
      RowsReader.list(
          row ->
              new FoundName(
                  row.getLong(1), row.text(2), row.getLong(3), row.text(4), row.getLong(5)));

  /** As many code points of a folded text as order it. */
  private static final int ORDERING = 150;

  /** Behind every text that could follow a prefix. */
  private static final String LAST =
      Character.toString(Character.MAX_CODE_POINT).repeat(ORDERING + 1);

  private static final long MOST_SIMILAR = 1_000_000;

  /** A place before every name that matches, and not far before. */
  static FoundName beforeFirst(NameQuery query) {
    boolean prefix = query.kind().search() == NameKind.Search.PREFIX;
    boolean trigram = query.kind().search() == NameKind.Search.TRIGRAM;
    return new FoundName(
        -1, "", 0, prefix ? ordering(query.text()) : "", trigram ? MOST_SIMILAR + 1 : 0);
  }

  private static String ordering(String text) {
    return text.codePointCount(0, text.length()) <= ORDERING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, ORDERING));
  }

  private NameSearchSql form() {
    return switch (query.kind().search()) {
      case PREFIX -> NameSearchSql.PREFIX;
      case PHONETIC -> query.loose() ? NameSearchSql.LOOSE : NameSearchSql.SOUND;
      case TRIGRAM -> NameSearchSql.TRIGRAM;
    };
  }

  @Override
  public Sql sql() {
    return query.once() ? form().nodes() : form().names();
  }

  @Override
  public void bind(Params params) {
    switch (query.kind().search()) {
      case PREFIX -> prefix(params);
      case PHONETIC -> phonetic(params);
      case TRIGRAM -> trigram(params);
    }
  }

  private void prefix(Params params) {
    String text = query.text();
    params.add(query.kind().ctx()).add(after.folded()).add(after.value()).add(after.id());
    params.add(ordering(text) + LAST).add(text);
    if (query.once()) {
      params.add(text);
    }
    params.add(limit);
  }

  private void phonetic(Params params) {
    int ctx = query.kind().ctx();
    if (query.loose()) {
      params
          .add(query.sounds().get(0))
          .add(query.sounds().size() == 1 ? null : query.sounds().get(1));
      params.add(ctx);
      params.add(after.folded()).add(after.value()).add(after.id()).add(limit);
      return;
    }
    String sound = query.sounds().get(0);
    params.add(ctx).add(sound).add(after.folded()).add(after.value()).add(after.id());
    if (query.once()) {
      params.add(sound);
    }
    params.add(limit);
  }

  private void trigram(Params params) {
    String text = query.text();
    params.add(text).add("%" + plain(text) + "%").add(Double.toString(query.similarity()));
    params.add(query.kind().ctx());
    params.add(-after.score()).add(after.value()).add(after.id()).add(limit);
  }

  /** What stands for itself in a pattern of {@code like}. */
  private static String plain(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  @Override
  public List<FoundName> read(Rows rows) {
    return NAMES.read(rows);
  }
}
