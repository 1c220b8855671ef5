package dev.databacon.node;

import dev.databacon.schema.EdgeKind;

/**
 * One side of a relation: how its edges are stored, and how the handles that it leads to are made.
 *
 * @param edge how its edges are stored
 * @param maker the constructor of the target's handles
 */
public record Relation<N extends Handle>(EdgeKind edge, NodeType.Maker<N> maker) {

  /** The side described by {@code edge}. */
  public static <N extends Handle> Relation<N> of(EdgeKind edge, NodeType.Maker<N> maker) {
    return new Relation<>(edge, maker);
  }

  /** See {@link EdgeKind#inverseOne}. */
  public Relation<N> inverseOne(String field, int fieldCtx) {
    return of(edge.inverseOne(field, fieldCtx), maker);
  }

  /** See {@link EdgeKind#inverseMany}. */
  public Relation<N> inverseMany(String field, int fieldCtx) {
    return of(edge.inverseMany(field, fieldCtx), maker);
  }

  /** See {@link EdgeKind#oneSided}. */
  public Relation<N> oneSided(int reverseCtx) {
    return of(edge.oneSided(reverseCtx), maker);
  }

  /** See {@link EdgeKind#ownFlags}. */
  public Relation<N> ownFlags(long mask) {
    return of(edge.ownFlags(mask), maker);
  }

  /** See {@link EdgeKind#keys}. */
  public Relation<N> keys(String alias, int aliasCtx, String key) {
    return of(edge.keys(alias, aliasCtx, key), maker);
  }

  /** See {@link EdgeKind#keysAll}. */
  public Relation<N> keysAll(String alias, int aliasCtx) {
    return of(edge.keysAll(alias, aliasCtx), maker);
  }

  /** See {@link EdgeKind#inverseKeys}. */
  public Relation<N> inverseKeys(String alias, int aliasCtx, String key) {
    return of(edge.inverseKeys(alias, aliasCtx, key), maker);
  }

  /** See {@link EdgeKind#inverseKeysAll}. */
  public Relation<N> inverseKeysAll(String alias, int aliasCtx) {
    return of(edge.inverseKeysAll(alias, aliasCtx), maker);
  }

  @Override
  public String toString() {
    return edge.toString();
  }
}
