package dev.databacon.corpus;

import dev.databacon.node.NodeDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Everything} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingDraft extends NodeDraft {
  EverythingDraft() {}

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

  /** Starts with {@code text}; no network yet. */
  public EverythingDraft text(@Nullable String text) {
    set(EverythingFields.TEXT, text);
    return this;
  }

  /** Starts with {@code optional}; no network yet. */
  public EverythingDraft optional(@Nullable String optional) {
    set(EverythingFields.OPTIONAL, optional);
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

  /** Starts with {@code mixed}; no network yet. */
  public EverythingDraft mixed(Everything.@Nullable Mixed mixed) {
    set(EverythingFields.MIXED, mixed);
    return this;
  }

  /** Starts with {@code longs}; no network yet. */
  public EverythingDraft longs(@Nullable List<Long> longs) {
    set(EverythingFields.LONGS, longs);
    return this;
  }

  /** Starts with {@code strings}; no network yet. */
  public EverythingDraft strings(@Nullable Set<String> strings) {
    set(EverythingFields.STRINGS, strings);
    return this;
  }

  /** Starts with {@code doubles}; no network yet. */
  public EverythingDraft doubles(@Nullable Map<String, Double> doubles) {
    set(EverythingFields.DOUBLES, doubles);
    return this;
  }

  /** Starts with {@code largeText}; no network yet. */
  public EverythingDraft largeText(@Nullable String largeText) {
    set(EverythingFields.LARGE_TEXT, largeText);
    return this;
  }

  /** Starts with {@code largeDoubles}; no network yet. */
  public EverythingDraft largeDoubles(@Nullable List<Double> largeDoubles) {
    set(EverythingFields.LARGE_DOUBLES, largeDoubles);
    return this;
  }

  /** Starts with {@code ownLong}; no network yet. */
  public EverythingDraft ownLong(long ownLong) {
    set(EverythingFields.OWN_LONG, ownLong);
    return this;
  }
}
