package dev.databacon.write;

import dev.databacon.schema.NameKind;
import dev.databacon.schema.NameTerms;
import dev.databacon.sql.Params;
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

  void bind(Params params) {
    bindTerms(params.add(base).add(ctx).add(value).addNullable(rank).add(flags), terms);
  }

  static Params bindTerms(Params params, NameTerms terms) {
    return params
        .add(terms.folded())
        .add(terms.sound())
        .add(terms.alternate())
        .add(terms.trigram());
  }
}
