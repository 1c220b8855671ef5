package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CabinetDao;
import dev.databacon.corpus.CabinetNode;
import dev.databacon.corpus.CabinetPath;
import dev.databacon.corpus.CabinetSpotFields;
import dev.databacon.corpus.EverythingFields;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.corpus.EverythingPath;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.TestCluster;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of every kind are the same along several lists, along one, and by accessors. */
abstract class KindsOfValueCases {
  private CorpusCluster c;
  private List<EverythingNode> shown;
  private CabinetPath one;
  private CabinetPath several;

  @BeforeEach
  void fill(TestCluster cluster) {
    c = new CorpusCluster(cluster);
    List<EverythingNode> pieces =
        List.of(piece(1), c.everythings.create(empty -> {}), piece(3), piece(4));
    CabinetDao cabinets = new CabinetDao(c.db);
    List<CabinetNode> filled = new ArrayList<>();
    shown = new ArrayList<>();
    // The same piece in several, in another order, and one cabinet that is empty.
    for (int[] order : new int[][] {{0, 1, 2}, {}, {3, 2, 0}}) {
      CabinetNode cabinet = cabinets.create(made -> {});
      for (int place : order) {
        cabinet.pieces.add(pieces.get(place), spot -> spot.lit(place == 2));
        shown.add(pieces.get(place));
      }
      filled.add(cabinet);
    }
    one = filled.get(0).path();
    several = new CabinetPath(c.db, filled);
  }

  private EverythingNode piece(int number) {
    return c.everythings.create(
        made ->
            made.anInt(number)
                .aDouble(number / 2.0)
                .aBoolean(number > 2)
                .text("text " + number)
                .bytes(new byte[] {(byte) number, 0})
                .decimal(new BigDecimal("1.50").movePointRight(number))
                .instant(Instant.ofEpochSecond(number))
                .longs(List.of(1L, (long) number))
                .largeText("large " + number)
                .largeDoubles(List.of(0.5, (double) number))
                .ownLong(number)
                .ownDouble(number / 4.0)
                .ownDecimal(new BigDecimal(number)));
  }

  private <T extends @Nullable Object> void holds(
      Function<EverythingPath, ValuePath<T>> along, Function<EverythingNode, T> accessor) {
    List<T> expected = new ArrayList<>();
    shown.forEach(piece -> expected.add(accessor.apply(piece)));
    reads(along.apply(several.pieces()), expected);
    reads(along.apply(one.pieces()), expected.subList(0, 3));
    List<T> firstTwo = new ArrayList<>(expected.subList(0, 2));
    firstTwo.addAll(expected.subList(3, 5));
    reads(along.apply(several.pieces().first(2)), firstTwo);
  }

  private static void reads(ValuePath<?> path, List<?> expected) {
    assertThat(path.list()).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void comeAlongSeveralLists() {
    holds(EverythingPath::anInt, EverythingNode::anInt);
    holds(EverythingPath::aDouble, EverythingNode::aDouble);
    holds(EverythingPath::aBoolean, EverythingNode::aBoolean);
    holds(EverythingPath::text, EverythingNode::text);
    holds(EverythingPath::bytes, EverythingNode::bytes);
    holds(EverythingPath::decimal, EverythingNode::decimal);
    holds(EverythingPath::instant, EverythingNode::instant);
    holds(EverythingPath::longs, EverythingNode::longs);
    holds(EverythingPath::largeText, EverythingNode::largeText);
    holds(EverythingPath::largeDoubles, EverythingNode::largeDoubles);
    holds(EverythingPath::ownLong, EverythingNode::ownLong);
    holds(EverythingPath::ownDouble, EverythingNode::ownDouble);
    holds(EverythingPath::ownDecimal, EverythingNode::ownDecimal);
  }

  @Test
  void comeWithWhatIsOnTheEdges() {
    List<Tuple2<Boolean, @Nullable String>> expected = new ArrayList<>();
    shown.forEach(piece -> expected.add(new Tuple2<>(piece.anInt() == 3, piece.text())));
    assertThat(several.pieces().with(CabinetSpotFields.LIT, EverythingFields.TEXT).list())
        .isEqualTo(expected);
    assertThat(several.pieces().with(EverythingFields.TEXT, CabinetSpotFields.LIT).list())
        .isEqualTo(expected.stream().map(one -> new Tuple2<>(one.second(), one.first())).toList());
  }
}
