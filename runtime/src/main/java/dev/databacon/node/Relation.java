package dev.databacon.node;

import dev.databacon.schema.Condition;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.Key;
import java.util.Objects;

/**
 * One side of a relation to nodes whose handles are {@code N}. It does not know their {@link
 * NodeType}: descriptors that lead to each other could not be initialised then.
 *
 * @param edge how its edges are stored
 */
public record Relation<N extends Handle>(EdgeKind edge) implements Key<N> {

  @Override
  public String name() {
    return Objects.requireNonNull(edge.near().field());
  }

  /** See {@link EdgeKind#inverseOne}. */
  public Relation<N> inverseOne(String field, int fieldCtx) {
    return new Relation<>(edge.inverseOne(field, fieldCtx));
  }

  /** See {@link EdgeKind#inverseMany}. */
  public Relation<N> inverseMany(String field, int fieldCtx) {
    return new Relation<>(edge.inverseMany(field, fieldCtx));
  }

  /** See {@link EdgeKind#oneSided}. */
  public Relation<N> oneSided(int reverseCtx) {
    return new Relation<>(edge.oneSided(reverseCtx));
  }

  /** See {@link EdgeKind#ownFlags}. */
  public Relation<N> ownFlags(long mask) {
    return new Relation<>(edge.ownFlags(mask));
  }

  /** See {@link EdgeKind#keys}. */
  public Relation<N> keys(String alias, int aliasCtx, String key) {
    return new Relation<>(edge.keys(alias, aliasCtx, key));
  }

  /** See {@link EdgeKind#keysAll}. */
  public Relation<N> keysAll(String alias, int aliasCtx) {
    return new Relation<>(edge.keysAll(alias, aliasCtx));
  }

  /** See {@link EdgeKind#inverseKeys}. */
  public Relation<N> inverseKeys(String alias, int aliasCtx, String key) {
    return new Relation<>(edge.inverseKeys(alias, aliasCtx, key));
  }

  /** See {@link EdgeKind#inverseKeysAll}. */
  public Relation<N> inverseKeysAll(String alias, int aliasCtx) {
    return new Relation<>(edge.inverseKeysAll(alias, aliasCtx));
  }

  /** See {@link EdgeKind#data}. */
  public Relation<N> data(String edge) {
    return new Relation<>(this.edge.data(edge));
  }

  /**
   * The condition that a node has an edge of this relation to the node where the path began: with
   * it a path comes back to its start. For example {@code
   * person.path().friends().friends().where(PersonFields.FRIENDS.closes())} goes round triangles.
   */
  public Condition closes() {
    return new Condition.Closes(
        edge.near().kind().name(), name(), edge.near().ctx(), edge.far().ctx());
  }

  /** See {@link EdgeKind#counting}. */
  public Relation<N> counted() {
    return new Relation<>(edge.counting());
  }

  @Override
  public String toString() {
    return edge.toString();
  }
}
