package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.ChildKind;
import dev.databacon.schema.Codec;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.LeaseKey;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.ParentKind;
import dev.databacon.schema.PropertyKey;
import java.util.Set;

/**
 * A node type: how it is stored, and how its handles are made. It makes the descriptors of its
 * fields, so that generated code says the type once. Immutable and thread-safe.
 */
public abstract class NodeType<N extends Handle> {
  private final NodeKind kind;

  /** The node type of the schema interface with the binary name {@code name}. */
  protected NodeType(String name, int ctx) {
    this.kind = new NodeKind(name, ctx);
  }

  /** How it is stored. */
  public final NodeKind kind() {
    return kind;
  }

  /** Makes the handle of a node, which is an {@code N}; no I/O. */
  protected abstract Handle make(Databacon db, long id);

  /** The handle of a node; no I/O, and no check that there is one. */
  @SuppressWarnings("unchecked") // said of make; declaring it there would cost a bridge method
  public final N handle(Databacon db, long id) {
    return (N) make(db, id);
  }

  /** A property or value packed into the node's row under {@code key}. */
  public final <T> PropertyKey<T> property(String name, String key, Codec<T> codec) {
    return PropertyKey.of(kind, name, key, codec);
  }

  /** A property in a row of its own, under the context number {@code ctx}. */
  public final <T> PropertyKey<T> apart(String name, int ctx, Codec<T> codec) {
    return PropertyKey.apart(kind, name, ctx, codec);
  }

  /** The node's own value, a whole number. */
  public final CounterKey counter(String name) {
    return CounterKey.of(kind, name);
  }

  /** A lock on nodes, under the context number {@code ctx}. */
  public LeaseKey lease(String name, int ctx) {
    return new LeaseKey(kind, name, ctx);
  }

  /** A kind of alias of which a node has at most one, kept in its row under {@code key}. */
  public final AliasKind alias(String name, int ctx, String key) {
    return AliasKind.one(kind, name, ctx, key);
  }

  /** A kind of alias of which a node has any number, in order. */
  public final AliasKind aliases(String name, int ctx) {
    return AliasKind.many(kind, name, ctx);
  }

  /** A kind of name of which a node has at most one, kept also in its row under {@code key}. */
  public final NameKind name(String name, int ctx, String key) {
    return NameKind.one(kind, name, ctx, key);
  }

  /** A kind of name of which a node has any number, in order. */
  public final NameKind names(String name, int ctx) {
    return NameKind.many(kind, name, ctx);
  }

  /** A relation of which a node has at most one edge, to the node type called {@code target}. */
  public final <T extends Handle> Relation<T> toOne(
      String name, int ctx, String target, int targetCtx) {
    return new Relation<>(EdgeKind.toOne(kind, name, ctx).to(target, targetCtx));
  }

  /** A relation of which a node has any number of edges, to the node type {@code target}. */
  public final <T extends Handle> Relation<T> toMany(
      String name, int ctx, String target, int targetCtx) {
    return new Relation<>(EdgeKind.toMany(kind, name, ctx).to(target, targetCtx));
  }

  /** A list of nodes of the type {@code target} that live under nodes of this one. */
  public final <T extends Handle> Children<T> children(
      String name, int ctx, String target, int targetCtx) {
    return new Children<>(new ChildKind(kind, name, ctx, new NodeKind(target, targetCtx), false));
  }

  /** The node that one of this type lives under, when it is in one of these lists. */
  public final ParentKind parent(String name, Integer... lists) {
    return new ParentKind(kind, name, Set.of(lists));
  }

  @Override
  public final String toString() {
    return kind.toString();
  }
}
