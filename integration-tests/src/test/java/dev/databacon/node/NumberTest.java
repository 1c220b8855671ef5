package dev.databacon.node;

import static dev.databacon.Options.by;
import static dev.databacon.Options.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Options.IncrementOption;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole numbers are added to atomically, wherever they are stored. */
@DatabaconTest(freshPerTest = true)
class NumberTest {
  private CorpusCluster cluster;
  private EverythingNode node;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    node = cluster.everythings.create(e -> {});
  }

  /** Every way in which a whole number may be stored. */
  private List<Function<IncrementOption[], Number>> increments() {
    TermNode term = cluster.terms.create(t -> {});
    return List.of(
        node.anInt::increment,
        node.aLong::increment,
        node.boxedInt::increment,
        node.boxedLong::increment,
        node.flaggedLong::increment,
        node.ownLong::increment,
        node.ownInt::increment,
        node.ownFlaggedLong::increment,
        term.docCount::increment);
  }

  private static long add(
      Function<IncrementOption[], Number> increment, IncrementOption... options) {
    return increment.apply(options).longValue();
  }

  @Test
  void theLimitClampsBothWays() {
    for (Function<IncrementOption[], Number> number : increments()) {
      assertThat(add(number)).isEqualTo(1);
      assertThat(add(number, by(5))).isEqualTo(6);
      assertThat(add(number, by(10), limit(8))).isEqualTo(8);
      assertThat(add(number, by(10), limit(8))).isEqualTo(8);
      assertThat(add(number, by(1), limit(5))).isEqualTo(8);
      assertThat(add(number, by(-3), limit(0))).isEqualTo(5);
      assertThat(add(number, by(-3), limit(9))).isEqualTo(5);
      assertThat(add(number, by(-30), limit(-2))).isEqualTo(-2);
      assertThat(add(number, by(0))).isEqualTo(-2);
      assertThat(add(number, by(-1))).isEqualTo(-3);
      assertThat(add(number, by(Long.MAX_VALUE), limit(7))).isEqualTo(7);
      assertThat(add(number, by(Long.MAX_VALUE), limit(7))).isEqualTo(7);
      assertThat(add(number, by(Long.MIN_VALUE), limit(-7))).isEqualTo(-7);
    }
    assertThat(node.anInt()).isEqualTo(-7);
    assertThat(node.boxedLong()).isEqualTo(-7);
    assertThat(node.ownLong()).isEqualTo(-7);
    assertThat(node.ownInt()).isEqualTo(-7);
  }

  @Test
  void whatTheTypeCannotHoldIsRefusedAndChangesNothing() {
    for (Function<IncrementOption[], Number> number : increments()) {
      add(number, by(5));
      assertThat(add(number, by(Integer.MAX_VALUE - 5))).isEqualTo(Integer.MAX_VALUE);
      assertThatThrownBy(() -> add(number, by(Long.MAX_VALUE)))
          .isInstanceOf(UnstorableValueException.class);
      assertThat(add(number, by(0))).isEqualTo(Integer.MAX_VALUE);
    }
    assertThatThrownBy(() -> node.anInt.increment()).isInstanceOf(UnstorableValueException.class);
    assertThatThrownBy(() -> node.ownInt.increment()).isInstanceOf(UnstorableValueException.class);
    assertThat(node.aLong.increment()).isEqualTo(Integer.MAX_VALUE + 1L);
  }

  @Test
  void flagsAndOtherPropertiesStay() {
    node.flaggedLong.set(3L, f -> f.rough(true));
    node.ownFlaggedLong.set(3L, f -> f.rough(true));
    node.text.set("text");
    assertThat(node.flaggedLong.increment()).isEqualTo(4);
    assertThat(node.ownFlaggedLong.increment()).isEqualTo(4);
    assertThat(node.flaggedLong.entry().rough()).isTrue();
    assertThat(node.ownFlaggedLong.entry().rough()).isTrue();
    assertThat(node.flaggedLong.entry().value()).isEqualTo(4);
    assertThat(node.ownFlaggedLong.entry().value()).isEqualTo(4);
    assertThat(node.text()).isEqualTo("text");
    node.ownFlaggedLong.clear();
    node.flaggedLong.clear();
    assertThat(node.ownFlaggedLong.increment(by(-2))).isEqualTo(-2);
    assertThat(node.flaggedLong.increment(by(-2))).isEqualTo(-2);
    assertThat(node.flaggedLong.entry().rough()).isFalse();
  }

  @Test
  void noneOfManyThreadsIsLost() {
    List<Function<IncrementOption[], Number>> numbers = increments();
    Race.run(
        16,
        thread -> {
          for (int i = 0; i < 10; i++) {
            numbers.forEach(number -> add(number, by(3)));
            node.text.set("text" + thread);
          }
        });
    numbers.forEach(number -> assertThat(add(number, by(0))).isEqualTo(480));
  }

  @Test
  void aNodeThatIsGoneHasNone() {
    List<Function<IncrementOption[], Number>> numbers = increments().subList(0, 8);
    node.remove();
    numbers.forEach(
        number -> assertThatThrownBy(() -> add(number)).isInstanceOf(NodeMissingException.class));
  }
}
