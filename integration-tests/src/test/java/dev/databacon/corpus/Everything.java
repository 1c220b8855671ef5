package dev.databacon.corpus;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A property of every type. */
@Node
public interface Everything {
  /** A constant each. */
  enum Colour {
    RED,
    GREEN
  }

  /** A record in a record. */
  record Point(int x, long y, double z, boolean on) {}

  /** A record of everything. */
  record Mixed(
      @Nullable Point point,
      @Nullable Colour colour,
      @Nullable BigDecimal decimal,
      @Nullable UUID uuid,
      @Nullable Instant instant,
      @Nullable LocalDate date,
      @Nullable Duration duration,
      List<Double> doubles,
      Map<String, List<@Nullable String>> map) {}

  @Value
  @Nullable Map<String, List<Long>> tally();

  @Prop
  int anInt();

  @Prop
  long aLong();

  @Prop
  double aDouble();

  @Prop
  boolean aBoolean();

  @Prop
  @Nullable Integer boxedInt();

  @Prop
  @Nullable Long boxedLong();

  @Prop
  @Nullable Double boxedDouble();

  @Prop
  @Nullable Boolean boxedBoolean();

  @Prop
  @Nullable String text();

  @Prop
  Optional<String> optional();

  @Prop
  byte @Nullable [] bytes();

  @Prop
  @Nullable BigDecimal decimal();

  @Prop
  @Nullable UUID uuid();

  @Prop
  @Nullable Instant instant();

  @Prop
  @Nullable LocalDate date();

  @Prop
  @Nullable Duration duration();

  @Prop
  @Nullable Colour colour();

  @Prop
  @Nullable Mixed mixed();

  @Prop
  @Nullable List<Long> longs();

  @Prop
  @Nullable Set<String> strings();

  @Prop
  @Nullable Map<String, Double> doubles();

  @Prop(large = true)
  @Nullable String largeText();

  @Prop(large = true)
  @Nullable List<Double> largeDoubles();

  @Prop(own = true)
  long ownLong();

  @Prop(own = true)
  @Nullable Integer ownInt();

  @Prop(flags = Estimate.class)
  long flaggedLong();

  @Prop(own = true, flags = Estimate.class)
  long ownFlaggedLong();

  @Prop(own = true)
  double ownDouble();

  @Prop(own = true)
  @Nullable BigDecimal ownDecimal();

  @Prop(flags = Estimate.class)
  @Nullable Double flaggedDouble();

  @Prop(own = true, flags = Estimate.class)
  double ownFlaggedDouble();

  @Prop(flags = Estimate.class)
  @Nullable BigDecimal flaggedDecimal();

  @Prop(own = true, flags = Estimate.class)
  @Nullable BigDecimal ownFlaggedDecimal();

  /** What is known of a number. */
  interface Estimate {
    @Flag
    boolean rough();
  }
}
