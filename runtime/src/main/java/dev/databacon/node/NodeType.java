package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.ChildKind;
import dev.databacon.schema.Codec;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.LeaseKey;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.ParentKind;
import dev.databacon.schema.PropertyKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node type: how it is stored, and how its handles are made. It makes the descriptors of its
 * fields, so that generated code says the type once. Thread-safe, and immutable once it has them.
 */
public abstract class NodeType<N extends Handle> {
  private final NodeKind kind;
  private volatile boolean holds;

  /** The node type of the schema interface with the binary name {@code name}. */
  protected NodeType(String name, int ctx) {
    this.kind = new NodeKind(name, ctx);
  }

  /** How it is stored. */
  public final NodeKind kind() {
    return kind;
  }

  /** Whether others can live under nodes of this type. */
  final boolean holdsOthers() {
    return holds;
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

  // One for each scalar: a codec named in generated code costs each class two hundred bytes.

  /** A property of type {@code String}, packed into the node's row under {@code key}. */
  public final PropertyKey<String> ofString(String name, String key) {
    return property(name, key, Codecs.STRING);
  }

  /** A property of type {@code int}, packed into the node's row under {@code key}. */
  public final PropertyKey<Integer> ofInt(String name, String key) {
    return property(name, key, Codecs.INT);
  }

  /** A property of type {@code long}, packed into the node's row under {@code key}. */
  public final PropertyKey<Long> ofLong(String name, String key) {
    return property(name, key, Codecs.LONG);
  }

  /** A property of type {@code double}, packed into the node's row under {@code key}. */
  public final PropertyKey<Double> ofDouble(String name, String key) {
    return property(name, key, Codecs.DOUBLE);
  }

  /** A property of type {@code boolean}, packed into the node's row under {@code key}. */
  public final PropertyKey<Boolean> ofBoolean(String name, String key) {
    return property(name, key, Codecs.BOOLEAN);
  }

  /** A property of type {@code BigDecimal}, packed into the node's row under {@code key}. */
  public final PropertyKey<BigDecimal> ofDecimal(String name, String key) {
    return property(name, key, Codecs.DECIMAL);
  }

  /** A property of type {@code UUID}, packed into the node's row under {@code key}. */
  public final PropertyKey<UUID> ofUuid(String name, String key) {
    return property(name, key, Codecs.UUID);
  }

  /** A property of type {@code Instant}, packed into the node's row under {@code key}. */
  public final PropertyKey<Instant> ofInstant(String name, String key) {
    return property(name, key, Codecs.INSTANT);
  }

  /** A property of type {@code LocalDate}, packed into the node's row under {@code key}. */
  public final PropertyKey<LocalDate> ofLocalDate(String name, String key) {
    return property(name, key, Codecs.LOCAL_DATE);
  }

  /** A property of type {@code Duration}, packed into the node's row under {@code key}. */
  public final PropertyKey<Duration> ofDuration(String name, String key) {
    return property(name, key, Codecs.DURATION);
  }

  /** A property in a row of its own, under the context number {@code ctx}. */
  public final <T> PropertyKey<T> apart(String name, int ctx, Codec<T> codec) {
    return PropertyKey.apart(kind, name, ctx, codec);
  }

  /** The node's own value, a whole number. */
  public final CounterKey counter(String name) {
    return CounterKey.of(kind, name);
  }

  /** A flag of one bit. */
  public final FlagKey<Boolean> flag(String name, int shift, boolean byDefault) {
    return FlagKey.ofBoolean(kind.name(), name, shift, byDefault);
  }

  /** A flag that is a number from 0 to {@code max}. */
  public final FlagKey<Integer> flag(String name, int shift, int bits, int max, int byDefault) {
    return FlagKey.ofInt(kind.name(), name, shift, bits, max, byDefault);
  }

  /**
   * A flag that is an enum constant.
   *
   * @param byCode the constants by their pinned codes; null where a code is retired
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only handed on
  public final <E extends Enum<E>> FlagKey<E> flag(
      String name, int shift, int bits, E byDefault, @Nullable E... byCode) {
    return FlagKey.ofEnum(kind.name(), name, shift, bits, byDefault, byCode);
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

  /** The same, one-sided: its edges have the context number {@code reverseCtx} at the other end. */
  public final <T extends Handle> Relation<T> toOne(
      String name, int ctx, String target, int targetCtx, int reverseCtx) {
    return this.<T>toOne(name, ctx, target, targetCtx).oneSided(reverseCtx);
  }

  /** The same, one-sided: its edges have the context number {@code reverseCtx} at the other end. */
  public final <T extends Handle> Relation<T> toMany(
      String name, int ctx, String target, int targetCtx, int reverseCtx) {
    return this.<T>toMany(name, ctx, target, targetCtx).oneSided(reverseCtx);
  }

  /** A list of nodes of the type {@code target} that live under nodes of this one. */
  public final <T extends Handle> Children<T> children(
      String name, int ctx, String target, int targetCtx) {
    holds = true;
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
