package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.Everything.Colour;
import dev.databacon.corpus.Everything.Mixed;
import dev.databacon.corpus.Everything.Point;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes in comes back, exactly. */
@DatabaconTest(servers = 2)
class RoundTripTest {
  private static final Random RANDOM = new Random(20261123);
  private static CorpusCluster cluster;
  private static EverythingNode node;

  @BeforeAll
  static void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    node = cluster.everythings.create(draft -> {});
  }

  private static <T> void comesBack(PropertyField<T> field, Iterable<T> values) {
    for (T value : values) {
      field.set(value);
      assertThat(field.get()).isEqualTo(value);
    }
    field.clear();
  }

  private static List<Double> doubles() {
    List<Double> values =
        new ArrayList<>(
            List.of(
                0.0,
                -0.0,
                1.0,
                0.1,
                Double.parseDouble("1e23"),
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY));
    for (int i = 0; i < 100; i++) {
      values.add(Double.longBitsToDouble(RANDOM.nextLong()));
    }
    return values;
  }

  private static List<String> strings() {
    return List.of(
        "",
        " ",
        "null",
        "\"quoted\" \\ back / slash",
        "line\nfeed\ttab\r\u0001\u001f\u007f\u0085\u2028",
        "Füße 日本語 עברית",
        "👩‍👩‍👧‍👦 𝄞 \uD83D\uDE00",
        "\uFFFF\uFEFF\uE000",
        "e\u0301 is not \u00e9",
        "% _ ' $1 ? ?? {} []",
        "\\u0000",
        "x".repeat((1 << 20) - 2));
  }

  @Test
  void primitivesAreZeroUntilSet() {
    EverythingNode fresh = cluster.everythings.create(draft -> {});
    assertThat(fresh.anInt()).isZero();
    assertThat(fresh.aLong()).isZero();
    assertThat(fresh.aDouble()).isZero();
    assertThat(fresh.aBoolean()).isFalse();
    assertThat(fresh.ownLong()).isZero();
    assertThat(fresh.boxedInt()).isNull();
    assertThat(fresh.text()).isNull();
    assertThat(fresh.optional()).isEmpty();
    assertThat(fresh.bytes()).isNull();
    assertThat(fresh.mixed()).isNull();
    assertThat(fresh.largeText()).isNull();
  }

  @Test
  void wholeNumbers() {
    List<Long> longs =
        Stream.concat(
                Stream.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
                Stream.generate(RANDOM::nextLong).limit(100))
            .toList();
    comesBack(node.aLong, longs);
    comesBack(node.boxedLong, longs);
    comesBack(node.ownLong, longs);
    comesBack(node.longs, List.of(longs, List.of()));
    comesBack(node.anInt, List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
    comesBack(node.boxedInt, List.of(Integer.MIN_VALUE));
  }

  @Test
  void doublesBitByBit() {
    for (double value : doubles()) {
      node.aDouble.set(value);
      assertThat(Double.doubleToLongBits(node.aDouble())).isEqualTo(Double.doubleToLongBits(value));
    }
    comesBack(node.boxedDouble, doubles());
    comesBack(node.largeDoubles, List.of(doubles(), List.of()));
    comesBack(node.doubles, List.of(Map.of("NaN", Double.NaN, "", -0.0), Map.of()));
  }

  @Test
  void booleans() {
    comesBack(node.aBoolean, List.of(true, false));
    comesBack(node.boxedBoolean, List.of(true, false));
  }

  @Test
  void text() {
    comesBack(node.text, strings());
    comesBack(node.optional, strings());
    comesBack(node.largeText, strings());
    comesBack(node.largeText, List.of("ü".repeat(8 << 20)));
    comesBack(node.strings, List.of(Set.copyOf(strings().subList(0, 11)), Set.of()));
    for (String value : strings().subList(0, 11)) {
      comesBack(node.doubles, List.of(Map.of(value, 1.0)));
    }
  }

  @Test
  void bytes() {
    byte[] all = new byte[1 << 20];
    RANDOM.nextBytes(all);
    comesBack(node.bytes, List.of(new byte[0], new byte[] {0, -1, 127}, all));
  }

  @Test
  void decimalsWithTheirScale() {
    List<BigDecimal> decimals = new ArrayList<>();
    for (String text :
        List.of(
            "0", "0.0", "0.000", "1", "1.0", "1.00", "-1.50", "1E+3", "1E-16383", "1E+131000")) {
      decimals.add(new BigDecimal(text));
    }
    decimals.remove(decimals.size() - 1);
    for (int i = 0; i < 50; i++) {
      decimals.add(new BigDecimal(new BigInteger(300, RANDOM), RANDOM.nextInt(400) - 200));
    }
    comesBack(node.decimal, decimals);
  }

  @Test
  void timesToTheMicrosecond() {
    comesBack(
        node.instant,
        List.of(
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("-4712-01-01T00:00:00Z"),
            Instant.parse("+294247-01-10T04:00:54.775807Z"),
            Instant.now().truncatedTo(ChronoUnit.MICROS)));
    comesBack(
        node.date,
        List.of(
            LocalDate.EPOCH,
            LocalDate.of(-4712, 1, 1),
            LocalDate.of(5_874_897, 12, 31),
            LocalDate.of(2024, 2, 29)));
    comesBack(
        node.duration,
        List.of(
            Duration.ZERO,
            Duration.of(Long.MIN_VALUE, ChronoUnit.MICROS),
            Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS),
            Duration.ofSeconds(-1, 1_000)));
  }

  @Test
  void identifiersAndConstants() {
    comesBack(node.uuid, List.of(new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID()));
    comesBack(node.colour, List.of(Colour.RED, Colour.GREEN));
  }

  @Test
  void recordsOfEverything() {
    Mixed full =
        new Mixed(
            new Point(Integer.MIN_VALUE, Long.MAX_VALUE, -0.0, true),
            Colour.GREEN,
            new BigDecimal("1.10"),
            UUID.randomUUID(),
            Instant.parse("2026-11-23T01:02:03.000004Z"),
            LocalDate.of(1, 1, 1),
            Duration.ofNanos(-1_000),
            doubles(),
            Map.of("k\"ey", Arrays.asList("a", null, "👍"), "", Collections.singletonList(null)));
    Mixed empty = new Mixed(null, null, null, null, null, null, null, List.of(), Map.of());
    comesBack(node.mixed, List.of(full, empty));
  }

  @Test
  void everythingComesBackThatADraftBrings() {
    byte[] bytes = {1, 2, 3};
    EverythingNode made =
        cluster.everythings.create(
            draft ->
                draft
                    .anInt(-7)
                    .text("zwölf")
                    .bytes(bytes)
                    .largeText("large")
                    .ownLong(9)
                    .strings(Set.of("a"))
                    .largeDoubles(List.of(Double.NaN)));
    assertThat(made.anInt()).isEqualTo(-7);
    assertThat(made.text()).isEqualTo("zwölf");
    assertThat(made.bytes()).isEqualTo(bytes);
    assertThat(made.largeText()).isEqualTo("large");
    assertThat(made.ownLong()).isEqualTo(9);
    assertThat(made.strings()).isEqualTo(Set.of("a"));
    assertThat(made.largeDoubles()).isEqualTo(List.of(Double.NaN));
  }
}
