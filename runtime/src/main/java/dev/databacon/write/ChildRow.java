package dev.databacon.write;

import dev.databacon.sql.Params;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of children.
 *
 * @param parent the node that the list belongs to
 * @param ctx the context number of the list
 * @param child the node that lives there
 * @param rank its rank; null to go behind all others
 */
record ChildRow(long parent, int ctx, long child, @Nullable Long rank) {

  /** By list, and in a list as they were given. */
  static final Comparator<ChildRow> ORDER =
      Comparator.comparingLong(ChildRow::parent).thenComparingInt(ChildRow::ctx);

  void bindKey(Params params) {
    params.add(parent).add(ctx).add(child);
  }

  void bind(Params params) {
    bindKey(params);
    params.addNullable(rank);
  }
}
