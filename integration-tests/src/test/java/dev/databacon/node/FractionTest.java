package dev.databacon.node;

import static dev.databacon.Options.by;
import static dev.databacon.Options.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Options;
import dev.databacon.Options.DecimalOption;
import dev.databacon.Options.DoubleOption;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doubles and decimals are added to atomically, wherever they are stored. */
@DatabaconTest(freshPerTest = true)
class FractionTest {
  private static final double[] CORNERS = {
    0.0,
    -0.0,
    1,
    -1,
    0.1,
    0.2,
    1e-300,
    1e300,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.MAX_VALUE / 2,
    0x1p970,
    0x1p969,
    0x1p53
  };

  private CorpusCluster cluster;
  private EverythingNode node;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    node = cluster.everythings.create(e -> {});
  }

  /** Every way in which a double may be stored. */
  private List<PropertyField<Double>> doubles() {
    return List.of(
        node.aDouble, node.boxedDouble, node.ownDouble, node.flaggedDouble, node.ownFlaggedDouble);
  }

  /** Every way in which a decimal may be stored. */
  private List<PropertyField<BigDecimal>> decimals() {
    return List.of(node.decimal, node.ownDecimal, node.flaggedDecimal, node.ownFlaggedDecimal);
  }

  private static double add(PropertyField<Double> field, DoubleOption... options) {
    return field instanceof DoubleField plain
        ? plain.increment(options)
        : ((FlaggedDoubleField<?, ?>) field).increment(options);
  }

  private static BigDecimal add(PropertyField<BigDecimal> field, DecimalOption... options) {
    return field instanceof DecimalField plain
        ? plain.increment(options)
        : ((FlaggedDecimalField<?, ?>) field).increment(options);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  @Test
  void theLimitClampsDoublesBothWays() {
    for (PropertyField<Double> number : doubles()) {
      assertThat(add(number)).isEqualTo(1);
      assertThat(add(number, by(0.5))).isEqualTo(1.5);
      assertThat(add(number, by(10.25), limit(2.75))).isEqualTo(2.75);
      assertThat(add(number, by(3), limit(2.5))).isEqualTo(2.75);
      assertThat(add(number, by(-0.5), limit(3))).isEqualTo(2.75);
      assertThat(add(number, by(-9.5), limit(-0.5))).isEqualTo(-0.5);
      assertThat(add(number, by(-1L))).isEqualTo(-1.5);
      assertThat(number.get()).isEqualTo(-1.5);
    }
  }

  @Test
  void doublesAddAsTheyDoInJava() {
    for (double old : CORNERS) {
      for (double step : CORNERS) {
        node.aDouble.set(old);
        if (Double.isFinite(old + step)) {
          assertThat(node.aDouble.increment(by(step))).isEqualTo(old + step);
          assertThat(node.aDouble()).isEqualTo(old + step);
        } else {
          assertThatThrownBy(() -> node.aDouble.increment(by(step)))
              .isInstanceOf(UnstorableValueException.class);
          assertThat(node.aDouble()).isEqualTo(old);
        }
      }
    }
  }

  @Test
  void aSumBeyondTheGreatestDoubleMeetsTheLimit() {
    for (double bound : CORNERS) {
      for (double step : CORNERS) {
        for (PropertyField<Double> number : List.of(node.aDouble, node.ownDouble)) {
          double old = Math.signum(step) * 0x1.8p1023;
          number.set(old);
          double clamped =
              step < 0
                  ? Math.min(old, Math.max(old + step, bound))
                  : Math.max(old, Math.min(old + step, bound));
          assertThat(add(number, by(step), limit(bound)) + 0.0).isEqualTo(clamped + 0.0);
        }
      }
    }
  }

  @Test
  void whatIsNoFiniteNumberStays() {
    for (Double odd : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
      for (PropertyField<Double> number : doubles()) {
        number.set(odd);
        assertThat((Object) add(number, by(-1.5))).isEqualTo(odd);
        assertThat((Object) add(number, by(1.5), limit(7))).isEqualTo(odd);
        assertThat((Object) add(number, by(-Double.MAX_VALUE), limit(7))).isEqualTo(odd);
        assertThat((Object) number.get()).isEqualTo(odd);
      }
      assertThatThrownBy(() -> Options.by(odd)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Options.limit(odd)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theLimitClampsDecimalsBothWays() {
    for (PropertyField<BigDecimal> number : decimals()) {
      assertThat(add(number)).isEqualTo(decimal("1"));
      assertThat(add(number, by(decimal("0.10")))).isEqualTo(decimal("1.10"));
      assertThat(add(number, by(decimal("9")), limit(decimal("2.5")))).isEqualTo(decimal("2.5"));
      assertThat(add(number, by(9), limit(2))).isEqualTo(decimal("2.5"));
      assertThat(add(number, by(decimal("-0.125")), limit(3))).isEqualTo(decimal("2.5"));
      assertThat(add(number, by(decimal("-0.125")), limit(0))).isEqualTo(decimal("2.375"));
      assertThat(add(number, by(-9), limit(decimal("-0.50")))).isEqualTo(decimal("-0.50"));
      assertThat(add(number, by(-1L))).isEqualTo(decimal("-1.50"));
      assertThat(number.get()).isEqualTo(decimal("-1.50"));
    }
  }

  @Test
  void decimalsAddExactlyWithTheScaleThatJavaGivesThem() {
    Random random = new Random(7);
    for (PropertyField<BigDecimal> number : decimals()) {
      BigDecimal expected = BigDecimal.ZERO;
      number.set(expected);
      for (int i = 0; i < 40; i++) {
        BigDecimal step =
            new BigDecimal(new java.math.BigInteger(random.nextInt(200), random))
                .subtract(BigDecimal.valueOf(random.nextLong()))
                .movePointLeft(random.nextInt(60));
        expected = expected.add(step);
        assertThat(add(number, by(step))).isEqualTo(expected);
      }
      assertThat(number.get()).isEqualTo(expected);
    }
  }

  @Test
  void aDecimalOfNegativeScaleIsWrittenOutWhenItIsAddedTo() {
    node.decimal.set(decimal("1E+5"));
    assertThat(node.decimal.increment(by(decimal("2E+1")))).isEqualTo(decimal("100020"));
    assertThat(node.decimal.increment(by(decimal("1E-5")))).isEqualTo(decimal("100020.00001"));
  }

  @Test
  void decimalsBeyondWhatTheServerHoldsAreRefusedAndChangeNothing() {
    BigDecimal most = BigDecimal.TEN.pow(131_072).subtract(BigDecimal.ONE);
    node.decimal.set(most);
    assertThatThrownBy(() -> node.decimal.increment()).isInstanceOf(UnstorableValueException.class);
    assertThat(node.decimal()).isEqualTo(most);
    assertThat(node.decimal.increment(by(-1))).isEqualTo(most.subtract(BigDecimal.ONE));
    BigDecimal fine = decimal("1E-16384");
    assertThatThrownBy(() -> node.decimal.increment(by(fine)))
        .isInstanceOf(UnstorableValueException.class);
    assertThatThrownBy(() -> node.decimal.increment(limit(fine)))
        .isInstanceOf(UnstorableValueException.class);
  }

  @Test
  void flagsAndOtherPropertiesStay() {
    node.flaggedDouble.set(1.5, f -> f.rough(true));
    node.ownFlaggedDouble.set(1.5, f -> f.rough(true));
    node.flaggedDecimal.set(decimal("1.5"), f -> f.rough(true));
    node.ownFlaggedDecimal.set(decimal("1.5"), f -> f.rough(true));
    node.text.set("text");
    assertThat(node.flaggedDouble.increment()).isEqualTo(2.5);
    assertThat(node.ownFlaggedDouble.increment()).isEqualTo(2.5);
    assertThat(node.flaggedDecimal.increment()).isEqualTo(decimal("2.5"));
    assertThat(node.ownFlaggedDecimal.increment()).isEqualTo(decimal("2.5"));
    assertThat(node.flaggedDouble.entry().rough()).isTrue();
    assertThat(node.ownFlaggedDouble.entry().rough()).isTrue();
    assertThat(node.flaggedDecimal.entry().rough()).isTrue();
    assertThat(node.ownFlaggedDecimal.entry().rough()).isTrue();
    assertThat(node.text()).isEqualTo("text");
  }

  @Test
  void noneOfManyThreadsIsLost() {
    Race.run(
        16,
        thread -> {
          for (int i = 0; i < 5; i++) {
            doubles().forEach(number -> add(number, by(0.25)));
            decimals().forEach(number -> add(number, by(decimal("0.01"))));
            node.text.set("text" + thread);
          }
        });
    assertThat(doubles()).allSatisfy(number -> assertThat(number.get()).isEqualTo(20));
    assertThat(decimals())
        .allSatisfy(number -> assertThat(number.get()).isEqualTo(decimal("0.80")));
  }

  @Test
  void aNodeThatIsGoneHasNone() {
    node.remove();
    Stream<Function<DoubleOption[], Double>> gone =
        doubles().stream().map(number -> options -> add(number, options));
    gone.forEach(
        number ->
            assertThatThrownBy(() -> number.apply(new DoubleOption[0]))
                .isInstanceOf(NodeMissingException.class));
    decimals()
        .forEach(
            number ->
                assertThatThrownBy(() -> add(number)).isInstanceOf(NodeMissingException.class));
  }
}
