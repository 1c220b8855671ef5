package dev.databacon.write;

import dev.databacon.sql.Params;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is set on one end of an edge that has to be there.
 *
 * @param base the node at this end
 * @param ctx the context number of this end
 * @param rel the node at the other end
 * @param mask the bits of the flags that are set
 * @param bits what they are set to
 * @param value whether the value is set
 * @param json the value; null for none
 */
record EdgeSet(
    long base, int ctx, long rel, long mask, long bits, boolean value, @Nullable String json) {

  /** By list, as others write them too. */
  static final Comparator<EdgeSet> ORDER =
      Comparator.comparingLong(EdgeSet::base).thenComparingInt(EdgeSet::ctx);

  void bindFlags(Params params) {
    params.add(base).add(ctx).add(rel).add(~mask).add(bits);
  }

  void bindData(Params params) {
    bindFlags(params);
    params.add(json);
  }
}
