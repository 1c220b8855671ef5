package dev.databacon.schema;

import org.jspecify.annotations.Nullable;

/**
 * A kind of alias: strings that find nodes of one type, each unique within the kind.
 *
 * @param owner the node type that declares it
 * @param name the field's name in the schema
 * @param ctx the context number pinned in the lock file
 * @param key the key of a single alias in the node's row; null when there may be several
 * @param uniqueTo the to-one relation whose target bounds the uniqueness; null for the whole
 *     cluster
 */
public record AliasKind(
    NodeKind owner, String name, int ctx, @Nullable String key, @Nullable EdgeKind uniqueTo)
    implements Key<String>, Field<String> {

  /** A kind of which a node has at most one, kept in its row under {@code key}. */
  public static AliasKind one(NodeKind owner, String name, int ctx, String key) {
    return new AliasKind(owner, name, ctx, key, null);
  }

  /** A kind of which a node has any number, in order. */
  public static AliasKind many(NodeKind owner, String name, int ctx) {
    return new AliasKind(owner, name, ctx, null, null);
  }

  /** The same kind, unique among the nodes that have the same node at {@code relation}. */
  public AliasKind uniqueTo(EdgeKind relation) {
    return new AliasKind(owner, name, ctx, key, relation);
  }

  /**
   * The scope of aliases of a node that leads nowhere at the relation to which they are unique. It
   * is the node's alone, so such aliases are in nobody's way, and a node can always be taken out of
   * a relation; and it is nobody's id, so no lookup finds them.
   */
  public static long alone(long node) {
    return ~node;
  }

  /** Whether a node has at most one. */
  public boolean isOne() {
    return key != null;
  }

  @Override
  public Operand operand() {
    return Comparisons.single(owner, name, key);
  }

  @Override
  public String literal(String value) {
    return StorableText.check(value);
  }

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
