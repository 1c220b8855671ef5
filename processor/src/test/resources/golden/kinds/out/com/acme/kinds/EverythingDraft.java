package com.acme.kinds;

import dev.databacon.node.NodeDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Everything} starts with. Its methods only collect;
 * creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public EverythingDraft() {}

  /** Starts with {@code anInt}; no network yet. */
  public EverythingDraft anInt(int anInt) {
    set(EverythingFields.AN_INT, anInt);
    return this;
  }

  /** Starts with {@code aLong}; no network yet. */
  public EverythingDraft aLong(long aLong) {
    set(EverythingFields.A_LONG, aLong);
    return this;
  }

  /** Starts with {@code aDouble}; no network yet. */
  public EverythingDraft aDouble(double aDouble) {
    set(EverythingFields.A_DOUBLE, aDouble);
    return this;
  }

  /** Starts with {@code aBoolean}; no network yet. */
  public EverythingDraft aBoolean(boolean aBoolean) {
    set(EverythingFields.A_BOOLEAN, aBoolean);
    return this;
  }

  /** Starts with {@code boxedInt}; no network yet. */
  public EverythingDraft boxedInt(@Nullable Integer boxedInt) {
    set(EverythingFields.BOXED_INT, boxedInt);
    return this;
  }

  /** Starts with {@code boxedLong}; no network yet. */
  public EverythingDraft boxedLong(@Nullable Long boxedLong) {
    set(EverythingFields.BOXED_LONG, boxedLong);
    return this;
  }

  /** Starts with {@code boxedDouble}; no network yet. */
  public EverythingDraft boxedDouble(@Nullable Double boxedDouble) {
    set(EverythingFields.BOXED_DOUBLE, boxedDouble);
    return this;
  }

  /** Starts with {@code boxedBoolean}; no network yet. */
  public EverythingDraft boxedBoolean(@Nullable Boolean boxedBoolean) {
    set(EverythingFields.BOXED_BOOLEAN, boxedBoolean);
    return this;
  }

  /** Starts with {@code string}; no network yet. */
  public EverythingDraft string(@Nullable String string) {
    set(EverythingFields.STRING, string);
    return this;
  }

  /** Starts with {@code bytes}; no network yet. */
  public EverythingDraft bytes(byte @Nullable [] bytes) {
    set(EverythingFields.BYTES, bytes);
    return this;
  }

  /** Starts with {@code decimal}; no network yet. */
  public EverythingDraft decimal(@Nullable BigDecimal decimal) {
    set(EverythingFields.DECIMAL, decimal);
    return this;
  }

  /** Starts with {@code uuid}; no network yet. */
  public EverythingDraft uuid(@Nullable UUID uuid) {
    set(EverythingFields.UUID, uuid);
    return this;
  }

  /** Starts with {@code instant}; no network yet. */
  public EverythingDraft instant(@Nullable Instant instant) {
    set(EverythingFields.INSTANT, instant);
    return this;
  }

  /** Starts with {@code date}; no network yet. */
  public EverythingDraft date(@Nullable LocalDate date) {
    set(EverythingFields.DATE, date);
    return this;
  }

  /** Starts with {@code duration}; no network yet. */
  public EverythingDraft duration(@Nullable Duration duration) {
    set(EverythingFields.DURATION, duration);
    return this;
  }

  /** Starts with {@code colour}; no network yet. */
  public EverythingDraft colour(Everything.@Nullable Colour colour) {
    set(EverythingFields.COLOUR, colour);
    return this;
  }

  /** Starts with {@code path2}; no network yet. */
  public EverythingDraft path2(Everything.@Nullable Path path2) {
    set(EverythingFields.PATH2, path2);
    return this;
  }

  /** Starts with {@code strings}; no network yet. */
  public EverythingDraft strings(@Nullable List<String> strings) {
    set(EverythingFields.STRINGS, strings);
    return this;
  }

  /** Starts with {@code uuids}; no network yet. */
  public EverythingDraft uuids(@Nullable Set<UUID> uuids) {
    set(EverythingFields.UUIDS, uuids);
    return this;
  }

  /** Starts with {@code points}; no network yet. */
  public EverythingDraft points(@Nullable Map<String, Map<String, Everything.Point>> points) {
    set(EverythingFields.POINTS, points);
    return this;
  }

  /** Starts with {@code maybe}; no network yet. */
  public EverythingDraft maybe(@Nullable Instant maybe) {
    set(EverythingFields.MAYBE, maybe);
    return this;
  }

  /** Starts with {@code large}; no network yet. */
  public EverythingDraft large(@Nullable String large) {
    set(EverythingFields.LARGE, large);
    return this;
  }

  /** Starts with {@code own}; no network yet. */
  public EverythingDraft own(long own) {
    set(EverythingFields.OWN, own);
    return this;
  }

  /** Starts with {@code flaggedInt}; no network yet. */
  public EverythingDraft flaggedInt(int flaggedInt) {
    set(EverythingFields.FLAGGED_INT, flaggedInt);
    return this;
  }

  /** Starts with {@code flaggedInt} and its flags; no network yet. */
  public EverythingDraft flaggedInt(int flaggedInt, Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.FLAGGED_INT, flaggedInt, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code flaggedDouble}; no network yet. */
  public EverythingDraft flaggedDouble(double flaggedDouble) {
    set(EverythingFields.FLAGGED_DOUBLE, flaggedDouble);
    return this;
  }

  /** Starts with {@code flaggedDouble} and its flags; no network yet. */
  public EverythingDraft flaggedDouble(double flaggedDouble,
      Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.FLAGGED_DOUBLE, flaggedDouble, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code flaggedDecimal}; no network yet. */
  public EverythingDraft flaggedDecimal(@Nullable BigDecimal flaggedDecimal) {
    set(EverythingFields.FLAGGED_DECIMAL, flaggedDecimal);
    return this;
  }

  /** Starts with {@code flaggedDecimal} and its flags; no network yet. */
  public EverythingDraft flaggedDecimal(BigDecimal flaggedDecimal,
      Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.FLAGGED_DECIMAL, flaggedDecimal, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code flaggedList}; no network yet. */
  public EverythingDraft flaggedList(@Nullable List<Long> flaggedList) {
    set(EverythingFields.FLAGGED_LIST, flaggedList);
    return this;
  }

  /** Starts with {@code flaggedList} and its flags; no network yet. */
  public EverythingDraft flaggedList(List<Long> flaggedList,
      Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.FLAGGED_LIST, flaggedList, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code value}; no network yet. */
  public EverythingDraft value(@Nullable Set<Everything.Colour> value) {
    set(EverythingFields.VALUE, value);
    return this;
  }

  /** Starts with {@code alias}; no network yet. */
  public EverythingDraft alias(String alias) {
    set(EverythingFields.ALIAS, alias);
    return this;
  }

  /** Starts with {@code flaggedAlias}; no network yet. */
  public EverythingDraft flaggedAlias(String flaggedAlias) {
    set(EverythingFields.FLAGGED_ALIAS, flaggedAlias);
    return this;
  }

  /** Starts with {@code flaggedAlias} and its flags; no network yet. */
  public EverythingDraft flaggedAlias(String flaggedAlias,
      Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.FLAGGED_ALIAS, flaggedAlias, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code aliases}; no network yet. */
  public EverythingDraft aliases(String... aliases) {
    add(EverythingFields.ALIASES, aliases);
    return this;
  }

  /** Starts with {@code aliasesOfOne}; no network yet. */
  public EverythingDraft aliasesOfOne(String... aliasesOfOne) {
    add(EverythingFields.ALIASES_OF_ONE, aliasesOfOne);
    return this;
  }

  /** Starts with {@code name}; no network yet. */
  public EverythingDraft name(String name) {
    set(EverythingFields.NAME, name);
    return this;
  }

  /** Starts with {@code flaggedName}; no network yet. */
  public EverythingDraft flaggedName(String flaggedName) {
    set(EverythingFields.FLAGGED_NAME, flaggedName);
    return this;
  }

  /** Starts with {@code flaggedName} and its flags; no network yet. */
  public EverythingDraft flaggedName(String flaggedName,
      Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.FLAGGED_NAME, flaggedName, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code names}; no network yet. */
  public EverythingDraft names(String... names) {
    add(EverythingFields.NAMES, names);
    return this;
  }

  /** Starts with {@code options}; no network yet. */
  public EverythingDraft options(String... options) {
    add(EverythingFields.OPTIONS, options);
    return this;
  }

  /** Starts with {@code options} and its flags; no network yet. */
  public EverythingDraft options(String options, Consumer<EverythingSeenEntry.Draft> flags) {
    set(EverythingFields.OPTIONS, options, new EverythingSeenEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code one}; no network yet. */
  public EverythingDraft one(NumberNode one) {
    set(EverythingFields.ONE, one);
    return this;
  }

  /** Starts with {@code oneWithEdge}; no network yet. */
  public EverythingDraft oneWithEdge(NumberNode oneWithEdge) {
    set(EverythingFields.ONE_WITH_EDGE, oneWithEdge);
    return this;
  }

  /** Starts with {@code oneWithEdge} and its edge; no network yet. */
  public EverythingDraft oneWithEdge(NumberNode oneWithEdge,
      Consumer<EverythingWeightEdge.Draft> edge) {
    set(EverythingFields.ONE_WITH_EDGE, oneWithEdge, new EverythingWeightEdge.Draft(), edge);
    return this;
  }

  /** Starts with {@code oneToOne}; no network yet. */
  public EverythingDraft oneToOne(NumberNode oneToOne) {
    set(EverythingFields.ONE_TO_ONE, oneToOne);
    return this;
  }

  /** Starts with {@code many}; no network yet. */
  public EverythingDraft many(EverythingNode... many) {
    add(EverythingFields.MANY, many);
    return this;
  }

  /** Starts with {@code many} and its edge; no network yet. */
  public EverythingDraft many(EverythingNode many, Consumer<EverythingRemarkEdge.Draft> edge) {
    set(EverythingFields.MANY, many, new EverythingRemarkEdge.Draft(), edge);
    return this;
  }
}
