package dev.databacon.write;

import dev.databacon.sql.Params;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The row by which an alias finds its node.
 *
 * @param name the type's and the field's name, for messages
 * @param ctx the context number of the alias
 * @param digest the keyed digest of its value
 * @param base the node
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
record LookupRow(String name, int ctx, byte[] digest, long base) implements Comparable<LookupRow> {

  void bind(Params params) {
    params.add(digest).add(ctx).add(base);
  }

  @Override
  public int compareTo(LookupRow other) {
    int byCtx = Integer.compare(ctx, other.ctx);
    return byCtx != 0 ? byCtx : Arrays.compareUnsigned(digest, other.digest);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LookupRow row && row.ctx == ctx && Arrays.equals(row.digest, digest);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(digest);
  }
}
