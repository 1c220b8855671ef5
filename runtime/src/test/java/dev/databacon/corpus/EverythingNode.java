package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.PropertyField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A property of every type.
 *
 * <p>The handle of a node of type {@code Everything}. It holds no values: each method call reads in
 * one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingNode extends Handle {
  /** The property {@code anInt} of this node, unread. */
  public final PropertyField<Integer> anInt;

  /** The property {@code aLong} of this node, unread. */
  public final PropertyField<Long> aLong;

  /** The property {@code aDouble} of this node, unread. */
  public final PropertyField<Double> aDouble;

  /** The property {@code aBoolean} of this node, unread. */
  public final PropertyField<Boolean> aBoolean;

  /** The property {@code boxedInt} of this node, unread. */
  public final PropertyField<Integer> boxedInt;

  /** The property {@code boxedLong} of this node, unread. */
  public final PropertyField<Long> boxedLong;

  /** The property {@code boxedDouble} of this node, unread. */
  public final PropertyField<Double> boxedDouble;

  /** The property {@code boxedBoolean} of this node, unread. */
  public final PropertyField<Boolean> boxedBoolean;

  /** The property {@code text} of this node, unread. */
  public final PropertyField<String> text;

  /** The property {@code optional} of this node, unread. */
  public final PropertyField<String> optional;

  /** The property {@code bytes} of this node, unread. */
  public final PropertyField<byte[]> bytes;

  /** The property {@code decimal} of this node, unread. */
  public final PropertyField<BigDecimal> decimal;

  /** The property {@code uuid} of this node, unread. */
  public final PropertyField<UUID> uuid;

  /** The property {@code instant} of this node, unread. */
  public final PropertyField<Instant> instant;

  /** The property {@code date} of this node, unread. */
  public final PropertyField<LocalDate> date;

  /** The property {@code duration} of this node, unread. */
  public final PropertyField<Duration> duration;

  /** The property {@code colour} of this node, unread. */
  public final PropertyField<Everything.Colour> colour;

  /** The property {@code mixed} of this node, unread. */
  public final PropertyField<Everything.Mixed> mixed;

  /** The property {@code longs} of this node, unread. */
  public final PropertyField<List<Long>> longs;

  /** The property {@code strings} of this node, unread. */
  public final PropertyField<Set<String>> strings;

  /** The property {@code doubles} of this node, unread. */
  public final PropertyField<Map<String, Double>> doubles;

  /** The property {@code largeText} of this node, unread. */
  public final PropertyField<String> largeText;

  /** The property {@code largeDoubles} of this node, unread. */
  public final PropertyField<List<Double>> largeDoubles;

  /** The property {@code ownLong} of this node, unread. */
  public final PropertyField<Long> ownLong;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link EverythingDao}
   * checks ids.
   */
  public EverythingNode(Databacon db, long id) {
    super(db, EverythingFields.TYPE, id);
    anInt = new PropertyField<>(this, EverythingFields.AN_INT);
    aLong = new PropertyField<>(this, EverythingFields.A_LONG);
    aDouble = new PropertyField<>(this, EverythingFields.A_DOUBLE);
    aBoolean = new PropertyField<>(this, EverythingFields.A_BOOLEAN);
    boxedInt = new PropertyField<>(this, EverythingFields.BOXED_INT);
    boxedLong = new PropertyField<>(this, EverythingFields.BOXED_LONG);
    boxedDouble = new PropertyField<>(this, EverythingFields.BOXED_DOUBLE);
    boxedBoolean = new PropertyField<>(this, EverythingFields.BOXED_BOOLEAN);
    text = new PropertyField<>(this, EverythingFields.TEXT);
    optional = new PropertyField<>(this, EverythingFields.OPTIONAL);
    bytes = new PropertyField<>(this, EverythingFields.BYTES);
    decimal = new PropertyField<>(this, EverythingFields.DECIMAL);
    uuid = new PropertyField<>(this, EverythingFields.UUID);
    instant = new PropertyField<>(this, EverythingFields.INSTANT);
    date = new PropertyField<>(this, EverythingFields.DATE);
    duration = new PropertyField<>(this, EverythingFields.DURATION);
    colour = new PropertyField<>(this, EverythingFields.COLOUR);
    mixed = new PropertyField<>(this, EverythingFields.MIXED);
    longs = new PropertyField<>(this, EverythingFields.LONGS);
    strings = new PropertyField<>(this, EverythingFields.STRINGS);
    doubles = new PropertyField<>(this, EverythingFields.DOUBLES);
    largeText = new PropertyField<>(this, EverythingFields.LARGE_TEXT);
    largeDoubles = new PropertyField<>(this, EverythingFields.LARGE_DOUBLES);
    ownLong = new PropertyField<>(this, EverythingFields.OWN_LONG);
  }

  /** Reads the property in one round trip; 0 while absent. */
  public int anInt() {
    return anInt.get();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public long aLong() {
    return aLong.get();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public double aDouble() {
    return aDouble.get();
  }

  /** Reads the property in one round trip; false while absent. */
  public boolean aBoolean() {
    return aBoolean.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Integer boxedInt() {
    return boxedInt.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Long boxedLong() {
    return boxedLong.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Double boxedDouble() {
    return boxedDouble.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Boolean boxedBoolean() {
    return boxedBoolean.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String text() {
    return text.get();
  }

  /** Reads the property in one round trip; empty while absent. */
  public Optional<String> optional() {
    return Optional.ofNullable(optional.get());
  }

  /** Reads the property in one round trip; null while absent. */
  public byte @Nullable [] bytes() {
    return bytes.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable BigDecimal decimal() {
    return decimal.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable UUID uuid() {
    return uuid.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Instant instant() {
    return instant.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable LocalDate date() {
    return date.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Duration duration() {
    return duration.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public Everything.@Nullable Colour colour() {
    return colour.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public Everything.@Nullable Mixed mixed() {
    return mixed.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable List<Long> longs() {
    return longs.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Set<String> strings() {
    return strings.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Map<String, Double> doubles() {
    return doubles.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String largeText() {
    return largeText.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable List<Double> largeDoubles() {
    return largeDoubles.get();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public long ownLong() {
    return ownLong.get();
  }
}
