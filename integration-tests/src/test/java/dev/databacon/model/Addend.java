package dev.databacon.model;

import static dev.databacon.Options.by;
import static dev.databacon.Options.limit;

import dev.databacon.Options.DecimalOption;
import dev.databacon.Options.DoubleOption;
import dev.databacon.Options.IncrementOption;
import dev.databacon.node.DecimalField;
import dev.databacon.node.DoubleField;
import dev.databacon.node.NumberField;
import dev.databacon.node.PropertyField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a number, and up to where.
 *
 * @param zero what an absent number counts from
 * @param sum what a number is then; null when the type cannot hold it
 */
record Addend<T>(
    String text, T zero, Function<PropertyField<T>, T> add, Function<T, @Nullable T> sum) {

  static Arbitrary<Addend<Integer>> ints() {
    return decimals("1", "-3", "2147483647").map(step -> step.ofInt());
  }

  static Arbitrary<Addend<Long>> longs() {
    return decimals("1", "-3", "9223372036854775807").map(step -> step.ofLong());
  }

  static Arbitrary<Addend<BigDecimal>> decimals() {
    return decimals("1", "-0.25", "1E+20", "0.000").map(step -> step.ofDecimal());
  }

  static Arbitrary<Addend<Double>> doubles() {
    return decimals("0.7", "-1E+300", "1.7E+308").map(step -> step.ofDouble());
  }

  private static Arbitrary<Step> decimals(String... steps) {
    return Combinators.combine(Arbitraries.of(steps), Arbitraries.of("", "-5", "5"))
        .as((by, limit) -> new Step(new BigDecimal(by), limit));
  }

  /** A step before it is of one type, with its limit or "". */
  private record Step(BigDecimal step, String bound) {

    private boolean limited() {
      return !bound.isEmpty();
    }

    private <T> Addend<T> of(
        T zero, Function<PropertyField<T>, T> add, Function<T, @Nullable T> sum) {
      String text = "by(" + step + ")" + (limited() ? ", limit(" + bound + ")" : "");
      return new Addend<>(text, zero, add, sum);
    }

    private BigDecimal sum(BigDecimal old) {
      BigDecimal sum = old.add(step);
      if (!limited()) {
        return sum;
      }
      BigDecimal most = new BigDecimal(bound);
      boolean up = step.signum() >= 0;
      if (up ? old.compareTo(most) >= 0 : old.compareTo(most) <= 0) {
        // With the scale that a sum has on the server.
        return old.scale() < 0 ? old.setScale(0) : old;
      }
      return (up ? sum.compareTo(most) > 0 : sum.compareTo(most) < 0) ? most : sum;
    }

    private IncrementOption[] wholes() {
      List<IncrementOption> options = new ArrayList<>(List.of(by(step.longValueExact())));
      if (limited()) {
        options.add(limit(Long.parseLong(bound)));
      }
      return options.toArray(IncrementOption[]::new);
    }

    Addend<Integer> ofInt() {
      return of(
          0,
          field -> ((NumberField<Integer>) field).increment(wholes()),
          old -> {
            BigDecimal sum = sum(BigDecimal.valueOf(old));
            return sum.toBigIntegerExact().bitLength() > 31 ? null : sum.intValueExact();
          });
    }

    Addend<Long> ofLong() {
      return of(
          0L,
          field -> ((NumberField<Long>) field).increment(wholes()),
          old -> {
            BigDecimal sum = sum(BigDecimal.valueOf(old));
            return sum.toBigIntegerExact().bitLength() > 63 ? null : sum.longValueExact();
          });
    }

    Addend<BigDecimal> ofDecimal() {
      return of(
          BigDecimal.ZERO,
          field -> {
            List<DecimalOption> options = new ArrayList<>(List.of(by(step)));
            if (limited()) {
              options.add(limit(new BigDecimal(bound)));
            }
            return ((DecimalField) field).increment(options.toArray(DecimalOption[]::new));
          },
          old -> {
            BigDecimal sum = sum(old);
            return sum.scale() < 0 ? sum.setScale(0) : sum;
          });
    }

    Addend<Double> ofDouble() {
      return of(
          0.0,
          field -> {
            List<DoubleOption> options = new ArrayList<>(List.of(by(step.doubleValue())));
            if (limited()) {
              options.add(limit(Double.parseDouble(bound)));
            }
            return ((DoubleField) field).increment(options.toArray(DoubleOption[]::new));
          },
          old -> {
            double sum = old + step.doubleValue();
            if (limited()) {
              double most = Double.parseDouble(bound);
              sum =
                  step.signum() >= 0
                      ? Math.max(old, Math.min(sum, most))
                      : Math.min(old, Math.max(sum, most));
            }
            return Double.isFinite(sum) ? sum : null;
          });
    }
  }
}
