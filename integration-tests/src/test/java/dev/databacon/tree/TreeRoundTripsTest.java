package dev.databacon.tree;

import static dev.databacon.Options.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.FolderNode;
import dev.databacon.meter.Meter;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done in trees takes the round trips that its documentation says. */
@DatabaconTest(freshPerTest = true)
class TreeRoundTripsTest {
  private Trees trees;
  private FolderNode top;
  private FolderNode other;

  @BeforeEach
  void open(TestCluster cluster) {
    trees = new Trees(cluster);
    top = trees.folders.create(f -> f.folders(g -> {}).folders(g -> {}));
    other = trees.folders.create(f -> {});
    // What is known of the catalog is read once for a client.
    trees.folders.create(f -> {}).remove();
  }

  private long roundTripsOf(Runnable work) {
    try (Meter meter = trees.db.meter()) {
      work.run();
      return meter.roundTrips();
    }
  }

  @Test
  void aReadIsOne() {
    FolderNode child = top.folders.get(1);
    assertThat(roundTripsOf(() -> top.folders())).isEqualTo(1);
    assertThat(roundTripsOf(() -> top.folders.get(0))).isEqualTo(1);
    assertThat(roundTripsOf(() -> top.folders.count())).isEqualTo(1);
    assertThat(roundTripsOf(() -> top.folders.contains(child))).isEqualTo(1);
    assertThat(roundTripsOf(() -> child.parent())).isEqualTo(1);
  }

  @Test
  void aChildIsCreatedInOne() {
    assertThat(roundTripsOf(() -> top.folders.create(f -> {}))).isEqualTo(1);
    assertThat(roundTripsOf(() -> top.folders.create(f -> f.folders(g -> {}), at(0)))).isEqualTo(1);
  }

  @Test
  void aMoveIsOneInItsListAndThreeOutOfIt() {
    FolderNode child = top.folders.get(1);
    assertThat(roundTripsOf(() -> top.folders.move(child, 0))).isEqualTo(1);
    assertThat(roundTripsOf(() -> child.move(other, at(0)))).isEqualTo(3);
  }

  @Test
  void aRemovalIsTwoAndThreeForEachFurtherTransaction() {
    FolderNode child = top.folders.get(1);
    assertThat(roundTripsOf(child::remove)).isEqualTo(2);
    // To find the children, and what belongs to them, and to remove them.
    assertThat(roundTripsOf(top::remove)).isEqualTo(2 + 3);
  }
}
