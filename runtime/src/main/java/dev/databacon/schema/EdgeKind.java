package dev.databacon.schema;

import dev.databacon.schema.EdgeEnd.KeyedAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation as one of its ends sees it.
 *
 * <p>Generated code builds it in one expression, for example {@code EdgeKind.toOne(TERM, "corpus",
 * 0x1f).to("com.acme.Corpus", 0x2a).inverseMany("terms", 0x3b)}. Immutable.
 *
 * @param near the end that declares this field
 * @param far the other end
 * @param ownFlags the bits of the edge's flags that each end has for itself
 * @param counted whether the database keeps the number of edges at the near end
 * @param data the binary name of the interface of its edges' data; null when they have none
 */
public record EdgeKind(
    EdgeEnd near, EdgeEnd far, long ownFlags, boolean counted, @Nullable String data) {

  private static final EdgeEnd UNKNOWN =
      new EdgeEnd(new NodeKind("?", 0), null, 0, false, List.of());

  /** A field that holds at most one edge. */
  public static EdgeKind toOne(NodeKind owner, String name, int ctx) {
    return new EdgeKind(new EdgeEnd(owner, name, ctx, true, List.of()), UNKNOWN, 0, false, null);
  }

  /** A field that holds any number of edges, in order. */
  public static EdgeKind toMany(NodeKind owner, String name, int ctx) {
    return new EdgeKind(new EdgeEnd(owner, name, ctx, false, List.of()), UNKNOWN, 0, false, null);
  }

  /** The same, leading to nodes of the named type. Comes before what describes the other end. */
  public EdgeKind to(String typeName, int typeCtx) {
    return far(new NodeKind(typeName, typeCtx), null, 0, false);
  }

  /** The same, with a to-one field on the other end. */
  public EdgeKind inverseOne(String field, int fieldCtx) {
    return far(far.kind(), field, fieldCtx, true);
  }

  /** The same, with a to-many field on the other end. */
  public EdgeKind inverseMany(String field, int fieldCtx) {
    return far(far.kind(), field, fieldCtx, false);
  }

  /** The same, one-sided: the other end has rows under {@code reverseCtx}, and no field. */
  public EdgeKind oneSided(int reverseCtx) {
    return far(far.kind(), null, reverseCtx, false);
  }

  /** The same, with edge flags of which those in {@code mask} belong to each end by itself. */
  public EdgeKind ownFlags(long mask) {
    return new EdgeKind(near, far, mask, counted, data);
  }

  /** The same, with a single alias of the declaring type that is unique to this field. */
  public EdgeKind keys(String alias, int aliasCtx, String key) {
    return new EdgeKind(
        near.plus(new KeyedAlias(alias, aliasCtx, key)), far, ownFlags, counted, data);
  }

  /** The same, with a plural alias of the declaring type that is unique to this field. */
  public EdgeKind keysAll(String alias, int aliasCtx) {
    return new EdgeKind(
        near.plus(new KeyedAlias(alias, aliasCtx, null)), far, ownFlags, counted, data);
  }

  /** The same, with a single alias of the target type that is unique to the inverse field. */
  public EdgeKind inverseKeys(String alias, int aliasCtx, String key) {
    return new EdgeKind(
        near, far.plus(new KeyedAlias(alias, aliasCtx, key)), ownFlags, counted, data);
  }

  /** The same, with a plural alias of the target type that is unique to the inverse field. */
  public EdgeKind inverseKeysAll(String alias, int aliasCtx) {
    return new EdgeKind(
        near, far.plus(new KeyedAlias(alias, aliasCtx, null)), ownFlags, counted, data);
  }

  /** The same, the database keeping the number of edges at this end. */
  public EdgeKind counting() {
    return new EdgeKind(near, far, ownFlags, true, data);
  }

  /** The same, with data on the edges that the named interface describes. */
  public EdgeKind data(String edge) {
    return new EdgeKind(near, far, ownFlags, counted, edge);
  }

  /**
   * Whether the edge between two nodes is one row instead of one on each end: that of a symmetric
   * relation from a node to itself.
   */
  public boolean isLoop(long from, long to) {
    return from == to && near.ctx() == far.ctx();
  }

  private EdgeKind far(NodeKind kind, @Nullable String field, int ctx, boolean one) {
    return new EdgeKind(
        near, new EdgeEnd(kind, field, ctx, one, far.keyed()), ownFlags, counted, data);
  }

  @Override
  public String toString() {
    return near.toString();
  }
}
