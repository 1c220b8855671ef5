package dev.databacon.tree;

import static dev.databacon.Options.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.FolderNode;
import dev.databacon.error.CycleException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever meets in a tree, it stays one. */
@DatabaconTest(servers = 3, freshPerTest = true)
class TreeRaceTest {
  private Trees trees;

  @BeforeEach
  void open(TestCluster cluster) {
    trees = new Trees(cluster);
  }

  @Test
  void twoMovesThatWouldMakeACircleTogetherDoNot() {
    FolderNode left = trees.folders.create(f -> {});
    FolderNode right = trees.folders.create(f -> {});
    FolderNode top = trees.folders.create(f -> {});
    for (int round = 0; round < 40; round++) {
      left.move(top);
      right.move(top);
      AtomicInteger moved = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      Race.run(
          2,
          thread -> {
            try {
              (thread == 0 ? left : right).move(thread == 0 ? right : left);
              moved.incrementAndGet();
            } catch (CycleException e) {
              refused.incrementAndGet();
            }
          });
      assertThat(moved).hasValue(1);
      assertThat(refused).hasValue(1);
    }
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void anyNumberOfMovesLeavesATree() {
    List<FolderNode> nodes = trees.folders.createAll(Collections.nCopies(8, f -> {}));
    AtomicInteger moved = new AtomicInteger();
    Race.run(
        8,
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 40; i++) {
            FolderNode node = nodes.get(random.nextInt(nodes.size()));
            FolderNode parent = nodes.get(random.nextInt(nodes.size()));
            try {
              moved.addAndGet(node.move(parent, at(random.nextInt(3))) ? 1 : 0);
            } catch (CycleException e) {
              // As it should be.
            }
          }
        });
    assertThat(moved).hasPositiveValue();
    assertThat(trees.problems()).isEmpty();
    long places = nodes.stream().mapToLong(node -> node.folders.count()).sum();
    assertThat(places).isEqualTo(nodes.stream().filter(node -> node.parent() != null).count());
  }

  @Test
  void childrenThatManyThreadsAddAreAllThereInAnOrder() {
    FolderNode folder = trees.folders.create(f -> {});
    Queue<FolderNode> made = new ConcurrentLinkedQueue<>();
    Race.run(
        8,
        thread -> {
          for (int i = 0; i < 20; i++) {
            made.add(
                thread % 2 == 0
                    ? folder.folders.create(f -> {})
                    : folder.folders.create(f -> {}, at(1)));
          }
        });
    assertThat(folder.folders().toList()).containsExactlyInAnyOrderElementsOf(made);
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void nothingIsCreatedUnderWhatIsRemoved() {
    for (int round = 0; round < 15; round++) {
      FolderNode root = trees.folders.create(f -> f.folders(g -> {}));
      FolderNode inner = root.folders.get(0);
      Queue<FolderNode> created = new ConcurrentLinkedQueue<>();
      Race.run(
          6,
          thread -> {
            if (thread == 0) {
              assertThat(root.remove()).isTrue();
              return;
            }
            for (int i = 0; i < 6; i++) {
              try {
                created.add(
                    (thread % 2 == 0 ? root : inner).folders.create(f -> f.leaves(l -> {})));
              } catch (NodeMissingException e) {
                return;
              }
            }
          });
      trees.db.recover();
      assertThat(created).noneMatch(node -> node.exists());
      assertThat(trees.rows("node")).isZero();
      assertThat(trees.rows("child")).isZero();
    }
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void aMoveOutOfWhatIsRemovedSavesTheNodeOrComesTooLate() {
    for (int round = 0; round < 15; round++) {
      FolderNode root = trees.folders.create(f -> f.folders(g -> g.folders(h -> {})));
      FolderNode moving = root.folders.get(0);
      FolderNode inner = moving.folders.get(0);
      FolderNode safe = trees.folders.create(f -> {});
      List<Boolean> saved = Collections.synchronizedList(new ArrayList<>());
      Race.run(
          2,
          thread -> {
            if (thread == 0) {
              root.remove();
              return;
            }
            try {
              saved.add(moving.move(safe));
            } catch (NodeMissingException e) {
              saved.add(false);
            }
          });
      trees.db.recover();
      assertThat(moving.exists()).isEqualTo(saved.get(0));
      assertThat(inner.exists()).isEqualTo(saved.get(0));
      assertThat(safe.folders.count()).isEqualTo(saved.get(0) ? 1 : 0);
    }
    assertThat(trees.problems()).isEmpty();
  }

  @Test
  void severalMayFinishARemovalAtTheSameTime() {
    FolderNode root = trees.folders.create(f -> {});
    for (int i = 0; i < 4; i++) {
      root.folders.create(
          f -> {
            for (int j = 0; j < 200; j++) {
              f.leaves(l -> {}).folders(g -> {});
            }
          });
    }
    Race.run(
        5,
        thread -> {
          if (thread == 0) {
            root.remove();
          } else {
            trees.db.recover();
          }
        });
    trees.db.recover();
    assertThat(trees.rows("node")).isZero();
    assertThat(trees.problems()).isEmpty();
  }
}
