package dev.databacon.schema;

import dev.databacon.error.UnstorableValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** The codecs of all value types but records, which have {@link RecordCodec}. */
public final class Codecs {
  /** {@code int}, as a number. */
  public static final Codec<Integer> INT =
      new ScalarCodec<>(
          Codec.Column.NUM, Operand.Type.WHOLE, JsonGenerator::writeNumber, Integer::valueOf);

  /** {@code long}, as a number. */
  public static final Codec<Long> LONG =
      new ScalarCodec<>(
          Codec.Column.NUM, Operand.Type.WHOLE, JsonGenerator::writeNumber, Long::valueOf);

  /** {@code double}, as a number, or as a string where JSON or PostgreSQL has no such number. */
  public static final Codec<Double> DOUBLE =
      new ScalarCodec<>(
          Codec.Column.JSON, Operand.Type.FLOATING, Codecs::writeDouble, Double::valueOf);

  /** {@code boolean}. */
  public static final Codec<Boolean> BOOLEAN =
      new ScalarCodec<>(
          Codec.Column.JSON, Operand.Type.EXACT, JsonGenerator::writeBoolean, Boolean::valueOf);

  /** Strings of Unicode text without NUL. */
  public static final Codec<String> STRING = new StringCodec();

  /** Bytes, in Base64 inside of records and collections. */
  public static final Codec<byte[]> BYTES = new BytesCodec();

  /** Decimals, as a string, which keeps the scale. */
  public static final Codec<BigDecimal> DECIMAL =
      new ScalarCodec<>(
          Codec.Column.JSON, Operand.Type.DECIMAL, Codecs::writeDecimal, BigDecimal::new);

  /** UUIDs, as a string. */
  public static final Codec<UUID> UUID =
      new ScalarCodec<>(
          Codec.Column.JSON,
          Operand.Type.EXACT,
          (out, id) -> out.writeString(id.toString()),
          java.util.UUID::fromString);

  /** Instants, in microseconds since the epoch. */
  public static final Codec<Instant> INSTANT =
      new ScalarCodec<>(
          Codec.Column.JSON,
          Operand.Type.WHOLE,
          (out, instant) -> out.writeNumber(TimeRange.micros(instant)),
          text -> TimeRange.instant(Long.parseLong(text)));

  /** Dates, in days since the epoch. */
  public static final Codec<LocalDate> LOCAL_DATE =
      new ScalarCodec<>(
          Codec.Column.JSON,
          Operand.Type.WHOLE,
          (out, date) -> out.writeNumber(TimeRange.day(date)),
          text -> LocalDate.ofEpochDay(Long.parseLong(text)));

  /** Durations, in microseconds. */
  public static final Codec<Duration> DURATION =
      new ScalarCodec<>(
          Codec.Column.JSON,
          Operand.Type.WHOLE,
          (out, duration) -> out.writeNumber(TimeRange.micros(duration)),
          text -> TimeRange.duration(Long.parseLong(text)));

  /** What PostgreSQL's {@code numeric} holds before and after the decimal point. */
  private static final int MOST_DIGITS = 131_072;

  private static final int MOST_SCALE = 16_383;

  private Codecs() {}

  /** Lists of what {@code element} writes; elements may be null. Reads give unmodifiable lists. */
  public static <T> Codec<List<T>> list(Codec<T> element) {
    return CollectionCodec.list(element);
  }

  /** Sets of what {@code element} writes; elements may be null. Reads give unmodifiable sets. */
  public static <T> Codec<Set<T>> set(Codec<T> element) {
    return CollectionCodec.set(element);
  }

  /** Maps from strings; values may be null. Reads give unmodifiable maps. */
  public static <T> Codec<Map<String, T>> map(Codec<T> value) {
    return new MapCodec<>(value);
  }

  /** Enum constants, by name. Constants must all be of one enum. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <E extends Enum<E>> EnumCodec<E> enumeration(E... constants) {
    return new EnumCodec<>(List.of(constants));
  }

  private static void writeDouble(JsonGenerator out, double value) {
    boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
    if (Double.isFinite(value) && !negativeZero) {
      out.writeNumber(value);
    } else {
      out.writeString(Double.toString(value));
    }
  }

  private static void writeDecimal(JsonGenerator out, BigDecimal value) {
    long digits = (long) value.precision() - value.scale();
    if (Math.abs((long) value.scale()) > MOST_SCALE || digits > MOST_DIGITS) {
      throw new UnstorableValueException(
          "The decimal has scale "
              + value.scale()
              + " and precision "
              + value.precision()
              + "; PostgreSQL holds scales to "
              + MOST_SCALE
              + " and "
              + MOST_DIGITS
              + " digits before the point. Round it first.");
    }
    out.writeString(value.toString());
  }
}
