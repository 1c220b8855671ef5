package dev.databacon.write;

import dev.databacon.schema.EdgeEnd;
import dev.databacon.sql.Params;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One end's row of an edge that is to be written.
 *
 * @param base the node at this end
 * @param end what this end is
 * @param rel the node at the other end
 * @param rank its rank; null to go behind all others
 * @param flags its bit field
 * @param json its value; null for none
 */
record EdgeRow(
    long base, EdgeEnd end, long rel, @Nullable Long rank, long flags, @Nullable String json) {

  /** By list, and in a list as they were given. */
  static final Comparator<EdgeRow> ORDER =
      Comparator.comparingLong(EdgeRow::base).thenComparingInt(row -> row.end().ctx());

  /** A row at the only place of a to-one end, or behind all others. */
  static EdgeRow last(long base, EdgeEnd end, long rel, long flags, @Nullable String json) {
    return new EdgeRow(base, end, rel, end.one() ? (Long) 0L : null, flags, json);
  }

  void bindKey(Params params) {
    params.add(base).add(end.ctx()).add(rel);
  }

  /** The row, and the node that it belongs to. */
  void bindWithNode(Params params) {
    bindKey(params);
    params.add(base).add(end.kind().ctx());
  }

  void bind(Params params) {
    bindKey(params);
    params.addNullable(rank).add(flags).add(json);
  }
}
