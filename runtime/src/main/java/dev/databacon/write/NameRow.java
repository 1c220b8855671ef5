package dev.databacon.write;

import dev.databacon.schema.NameKind;
import dev.databacon.schema.NameTerms;
import dev.databacon.sql.NameSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name to insert.
 *
 * @param rank 0 for the only one of a node; null for the end of a list
 */
record NameRow(long base, int ctx, String value, @Nullable Long rank, long flags, NameTerms terms) {

  static NameRow of(long base, NameKind kind, String value, long flags) {
    Long rank = kind.isOne() ? (Long) 0L : null;
    return new NameRow(base, kind.ctx(), value, rank, flags, NameTerms.of(kind, value));
  }

  static void insert(Session session, List<NameRow> rows) {
    session.queue(
        NameSql.INSERT,
        params ->
            params
                .add(Columns.longs(rows, NameRow::base))
                .add(Columns.ints(rows, NameRow::ctx))
                .add(Columns.texts(rows, NameRow::value))
                .add(Columns.nullableLongs(rows, NameRow::rank))
                .add(Columns.longs(rows, NameRow::flags))
                .add(Columns.texts(rows, row -> row.terms.folded()))
                .add(Columns.texts(rows, row -> row.terms.sound()))
                .add(Columns.texts(rows, row -> row.terms.alternate()))
                .add(Columns.texts(rows, row -> row.terms.trigram())));
  }

  static Params bindTerms(Params params, NameTerms terms) {
    return params
        .add(terms.folded())
        .add(terms.sound())
        .add(terms.alternate())
        .add(terms.trigram());
  }
}
