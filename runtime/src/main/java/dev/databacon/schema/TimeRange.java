package dev.databacon.schema;

import dev.databacon.error.UnstorableValueException;
import dev.databacon.error.Where;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What PostgreSQL's date and time types hold: microseconds, within their ranges. */
final class TimeRange {
  private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(5_874_897, 12, 31);
  private static final Instant FIRST = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);

  /** Where 64 bits of microseconds since 1970 end, 30 years before PostgreSQL does. */
  private static final Instant LAST = instant(Long.MAX_VALUE);

  private TimeRange() {}

  static long micros(Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new UnstorableValueException(
          "The instant is outside of what can be stored (" + FIRST + " to " + LAST + ").");
    }
    return micros(instant.getEpochSecond(), wholeMicros(instant.getNano()));
  }

  static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
  }

  static long day(LocalDate date) {
    if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
      throw new UnstorableValueException(
          "The date is outside of what PostgreSQL holds (" + FIRST_DAY + " to " + LAST_DAY + ").");
    }
    return date.toEpochDay();
  }

  static long micros(Duration duration) {
    long micros = wholeMicros(duration.toNanosPart());
    try {
      return micros(duration.toSeconds(), micros);
    } catch (ArithmeticException tooLong) {
      throw new UnstorableValueException(
          "The duration is longer than 64 bits of microseconds hold (292,271 years).",
          Where.NOWHERE,
          tooLong);
    }
  }

  static Duration duration(long micros) {
    return Duration.ofSeconds(
        Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
  }

  /** Counts from the side of zero, so that the least long is reached without an overflow. */
  private static long micros(long seconds, long micros) {
    return seconds < 0 && micros > 0
        ? Math.addExact(Math.multiplyExact(seconds + 1, 1_000_000L), micros - 1_000_000L)
        : Math.addExact(Math.multiplyExact(seconds, 1_000_000L), micros);
  }

  private static long wholeMicros(int nanos) {
    if (nanos % 1_000 != 0) {
      throw new UnstorableValueException(
          "The time has "
              + nanos % 1_000
              + " nanoseconds beyond whole microseconds, which PostgreSQL cannot store. Truncate it"
              + " with truncatedTo(ChronoUnit.MICROS).");
    }
    return nanos / 1_000;
  }
}
