package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codec;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;

/**
 * A node type: how it is stored, and how its handles are made. It makes the descriptors of its
 * fields, so that generated code says the type once.
 *
 * @param kind how it is stored
 * @param maker the constructor of its handles
 */
public record NodeType<N extends Handle>(NodeKind kind, Maker<N> maker) {

  /** Makes a handle; no I/O. */
  @FunctionalInterface
  public interface Maker<N extends Handle> {
    /** The handle of the node with the given id. */
    N make(Databacon db, long id);
  }

  /** The node type of the schema interface with the binary name {@code name}. */
  public static <N extends Handle> NodeType<N> of(String name, int ctx, Maker<N> maker) {
    return new NodeType<>(new NodeKind(name, ctx), maker);
  }

  /** A property or value packed into the node's row under {@code key}. */
  public <T> PropertyKey<T> property(String name, String key, Codec<T> codec) {
    return PropertyKey.of(kind, name, key, codec);
  }

  /** A property in a row of its own, under the context number {@code ctx}. */
  public <T> PropertyKey<T> apart(String name, int ctx, Codec<T> codec) {
    return PropertyKey.apart(kind, name, ctx, codec);
  }

  /** The node's own value, a whole number. */
  public CounterKey counter(String name) {
    return CounterKey.of(kind, name);
  }

  /** A kind of alias of which a node has at most one, kept in its row under {@code key}. */
  public AliasKind alias(String name, int ctx, String key) {
    return AliasKind.one(kind, name, ctx, key);
  }

  /** A kind of alias of which a node has any number, in order. */
  public AliasKind aliases(String name, int ctx) {
    return AliasKind.many(kind, name, ctx);
  }

  /** A relation of which a node has at most one edge, to the node type called {@code target}. */
  public <T extends Handle> Relation<T> toOne(
      String name, int ctx, String target, int targetCtx, Maker<T> maker) {
    return Relation.of(EdgeKind.toOne(kind, name, ctx).to(target, targetCtx), maker);
  }

  /** A relation of which a node has any number of edges, to the node type {@code target}. */
  public <T extends Handle> Relation<T> toMany(
      String name, int ctx, String target, int targetCtx, Maker<T> maker) {
    return Relation.of(EdgeKind.toMany(kind, name, ctx).to(target, targetCtx), maker);
  }

  @Override
  public String toString() {
    return kind.toString();
  }
}
