package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Everything}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingPath extends NodePath<EverythingNode, EverythingPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public EverythingPath(Databacon db, PathPlan plan) {
    super(db, EverythingFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public EverythingPath(EverythingNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public EverythingPath(EverythingDao all) {
    this(all.db(), PathPlan.all(EverythingFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public EverythingPath(Databacon db, Collection<EverythingNode> nodes) {
    this(db, PathPlan.of(EverythingFields.TYPE, nodes));
  }

  @Override
  protected EverythingPath copy(PathPlan plan) {
    return new EverythingPath(db(), plan);
  }

  /** Reads {@code anInt} of each node; no network yet. */
  public ValuePath<Integer> anInt() {
    return primitive(EverythingFields.AN_INT);
  }

  /** Reads {@code aLong} of each node; no network yet. */
  public ValuePath<Long> aLong() {
    return primitive(EverythingFields.A_LONG);
  }

  /** Reads {@code aDouble} of each node; no network yet. */
  public ValuePath<Double> aDouble() {
    return primitive(EverythingFields.A_DOUBLE);
  }

  /** Reads {@code aBoolean} of each node; no network yet. */
  public ValuePath<Boolean> aBoolean() {
    return primitive(EverythingFields.A_BOOLEAN);
  }

  /** Reads {@code boxedInt} of each node; no network yet. */
  public ValuePath<@Nullable Integer> boxedInt() {
    return value(EverythingFields.BOXED_INT);
  }

  /** Reads {@code boxedLong} of each node; no network yet. */
  public ValuePath<@Nullable Long> boxedLong() {
    return value(EverythingFields.BOXED_LONG);
  }

  /** Reads {@code boxedDouble} of each node; no network yet. */
  public ValuePath<@Nullable Double> boxedDouble() {
    return value(EverythingFields.BOXED_DOUBLE);
  }

  /** Reads {@code boxedBoolean} of each node; no network yet. */
  public ValuePath<@Nullable Boolean> boxedBoolean() {
    return value(EverythingFields.BOXED_BOOLEAN);
  }

  /** Reads {@code string} of each node; no network yet. */
  public ValuePath<@Nullable String> string() {
    return value(EverythingFields.STRING);
  }

  /** Reads {@code bytes} of each node; no network yet. */
  public ValuePath<byte @Nullable []> bytes() {
    return value(EverythingFields.BYTES);
  }

  /** Reads {@code decimal} of each node; no network yet. */
  public ValuePath<@Nullable BigDecimal> decimal() {
    return value(EverythingFields.DECIMAL);
  }

  /** Reads {@code uuid} of each node; no network yet. */
  public ValuePath<@Nullable UUID> uuid() {
    return value(EverythingFields.UUID);
  }

  /** Reads {@code instant} of each node; no network yet. */
  public ValuePath<@Nullable Instant> instant() {
    return value(EverythingFields.INSTANT);
  }

  /** Reads {@code date} of each node; no network yet. */
  public ValuePath<@Nullable LocalDate> date() {
    return value(EverythingFields.DATE);
  }

  /** Reads {@code duration} of each node; no network yet. */
  public ValuePath<@Nullable Duration> duration() {
    return value(EverythingFields.DURATION);
  }

  /** Reads {@code colour} of each node; no network yet. */
  public ValuePath<Everything.@Nullable Colour> colour() {
    return value(EverythingFields.COLOUR);
  }

  /** Reads {@code path2} of each node; no network yet. */
  public ValuePath<Everything.@Nullable Path> path2() {
    return value(EverythingFields.PATH2);
  }

  /** Reads {@code strings} of each node; no network yet. */
  public ValuePath<@Nullable List<String>> strings() {
    return value(EverythingFields.STRINGS);
  }

  /** Reads {@code uuids} of each node; no network yet. */
  public ValuePath<@Nullable Set<UUID>> uuids() {
    return value(EverythingFields.UUIDS);
  }

  /** Reads {@code points} of each node; no network yet. */
  public ValuePath<@Nullable Map<String, Map<String, Everything.Point>>> points() {
    return value(EverythingFields.POINTS);
  }

  /** Reads {@code maybe} of each node; no network yet. */
  public ValuePath<@Nullable Instant> maybe() {
    return value(EverythingFields.MAYBE);
  }

  /** Reads {@code large} of each node; no network yet. */
  public ValuePath<@Nullable String> large() {
    return value(EverythingFields.LARGE);
  }

  /** Reads {@code own} of each node; no network yet. */
  public ValuePath<Long> own() {
    return primitive(EverythingFields.OWN);
  }

  /** Reads {@code flaggedInt} of each node; no network yet. */
  public ValuePath<Integer> flaggedInt() {
    return primitive(EverythingFields.FLAGGED_INT);
  }

  /** Reads {@code flaggedDouble} of each node; no network yet. */
  public ValuePath<Double> flaggedDouble() {
    return primitive(EverythingFields.FLAGGED_DOUBLE);
  }

  /** Reads {@code flaggedDecimal} of each node; no network yet. */
  public ValuePath<@Nullable BigDecimal> flaggedDecimal() {
    return value(EverythingFields.FLAGGED_DECIMAL);
  }

  /** Reads {@code flaggedList} of each node; no network yet. */
  public ValuePath<@Nullable List<Long>> flaggedList() {
    return value(EverythingFields.FLAGGED_LIST);
  }

  /** Reads {@code value} of each node; no network yet. */
  public ValuePath<@Nullable Set<Everything.Colour>> value() {
    return value(EverythingFields.VALUE);
  }

  /** Reads {@code alias} of each node; no network yet. */
  public ValuePath<@Nullable String> alias() {
    return value(EverythingFields.ALIAS);
  }

  /** Reads {@code flaggedAlias} of each node; no network yet. */
  public ValuePath<@Nullable String> flaggedAlias() {
    return value(EverythingFields.FLAGGED_ALIAS);
  }

  /** Reads {@code aliases} of each node; no network yet. */
  public ValuePath<String> aliases() {
    return values(EverythingFields.ALIASES);
  }

  /** Reads {@code aliasesOfOne} of each node; no network yet. */
  public ValuePath<String> aliasesOfOne() {
    return values(EverythingFields.ALIASES_OF_ONE);
  }

  /** Reads {@code name} of each node; no network yet. */
  public ValuePath<@Nullable String> name() {
    return value(EverythingFields.NAME);
  }

  /** Reads {@code flaggedName} of each node; no network yet. */
  public ValuePath<@Nullable String> flaggedName() {
    return value(EverythingFields.FLAGGED_NAME);
  }

  /** Reads {@code names} of each node; no network yet. */
  public ValuePath<String> names() {
    return values(EverythingFields.NAMES);
  }

  /** Reads {@code options} of each node; no network yet. */
  public ValuePath<String> options() {
    return values(EverythingFields.OPTIONS);
  }

  /** Goes on to the node, if any, at {@code one}; no network yet. */
  public NumberPath one() {
    return new NumberPath(db(), step(EverythingFields.ONE));
  }

  /** Goes on to the node, if any, at {@code oneWithEdge}; no network yet. */
  public NumberPath oneWithEdge() {
    return new NumberPath(db(), step(EverythingFields.ONE_WITH_EDGE));
  }

  /** Goes on to the node, if any, at {@code oneToOne}; no network yet. */
  public NumberPath oneToOne() {
    return new NumberPath(db(), step(EverythingFields.ONE_TO_ONE));
  }

  /** Goes on to the nodes at {@code many}; no network yet. */
  public EverythingPath many() {
    return new EverythingPath(db(), step(EverythingFields.MANY));
  }
}
