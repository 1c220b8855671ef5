package dev.databacon.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.FolderPath;
import dev.databacon.corpus.LeafNode;
import dev.databacon.meter.Meter;
import dev.databacon.path.NodePath;
import dev.databacon.path.ValuePath;
import dev.databacon.support.OnServers;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paths along children and parents are one round trip as far as the nodes live together, and lead
 * to the same nodes when they do not.
 */
@DatabaconTest(servers = 3)
class TreePathsTest {
  private static final int FOLDERS = 60;

  private Trees trees;
  private final List<FolderNode> all = new ArrayList<>();

  @BeforeEach
  void open(TestCluster cluster) {
    trees = new Trees(cluster);
  }

  /** A tree by chance: each third folder was made by itself, and so lives anywhere. */
  private void grow(long seed) {
    Random random = new Random(seed);
    all.clear();
    all.add(trees.folders.create(f -> f.title("top")));
    for (int i = 0; i < FOLDERS; i++) {
      FolderNode parent = all.get(random.nextInt(1 + all.size() / 3));
      String title = "folder" + i;
      String tag = seed + title;
      if (random.nextInt(3) > 0) {
        all.add(parent.folders.create(f -> f.title(title).tags(tag + "a", tag + "b")));
      } else {
        FolderNode root = trees.folders.create(f -> f.title(title));
        parent.folders.add(root);
        all.add(root);
      }
      if (random.nextBoolean()) {
        parent.leaves.create(l -> l.text("leaf of " + title));
      }
      parent.links.add(all.get(random.nextInt(all.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void leadWhereOneStepAfterTheOtherDoes(long seed) {
    grow(seed);
    List<FolderNode> some = all.subList(0, 1 + FOLDERS / 4);
    for (List<FolderNode> begin : List.of(some, all.subList(0, 1), all.subList(20, 21))) {
      FolderPath path = new FolderPath(trees.db, begin);
      leads(path.folders().folders(), steps(begin, FolderNode::folders, FolderNode::folders));
      leads(
          path.folders().folders().folders().folders(),
          steps(
              begin,
              FolderNode::folders,
              FolderNode::folders,
              FolderNode::folders,
              FolderNode::folders));
      leads(
          path.folders().first(2).folders().start(1).first(2).folders(),
          steps(begin, f -> part(f, 0, 2), f -> part(f, 1, 2), FolderNode::folders));
      leads(
          path.folders().folders().parent(),
          steps(begin, FolderNode::folders, FolderNode::folders, TreePathsTest::parent));
      leads(
          path.folders().links().folders(),
          steps(begin, FolderNode::folders, FolderNode::links, FolderNode::folders));
      leads(
          path.parent().parent().folders(),
          steps(begin, TreePathsTest::parent, TreePathsTest::parent, FolderNode::folders));
      leads(
          path.folders().folders().tags(),
          steps(begin, FolderNode::folders, FolderNode::folders)
              .flatMap(f -> f.tags().toList().stream()));
      leads(
          path.folders().folders().title(),
          steps(begin, FolderNode::folders, FolderNode::folders).map(FolderNode::title));
      leads(
          path.folders().leaves().text(),
          steps(begin, FolderNode::folders)
              .flatMap(f -> f.leaves().toList().stream())
              .map(LeafNode::text));
    }
  }

  private static List<FolderNode> parent(FolderNode folder) {
    return Stream.ofNullable(folder.parent()).toList();
  }

  private static List<FolderNode> part(FolderNode folder, int start, int most) {
    return folder.folders().toList().stream().skip(start).limit(most).toList();
  }

  @SafeVarargs
  private static Stream<FolderNode> steps(
      List<FolderNode> begin, Function<FolderNode, ? extends Iterable<FolderNode>>... steps) {
    List<FolderNode> nodes = begin;
    for (Function<FolderNode, ? extends Iterable<FolderNode>> step : steps) {
      List<FolderNode> next = new ArrayList<>();
      nodes.forEach(each -> step.apply(each).forEach(next::add));
      nodes = next;
    }
    return nodes.stream();
  }

  private static void leads(NodePath<FolderNode, ?> path, Stream<FolderNode> to) {
    List<FolderNode> expected = to.toList();
    assertThat(path.list()).as(path.toString()).isEqualTo(expected);
    assertThat(path.stream().toList()).as(path.toString()).isEqualTo(expected);
    assertThat(path.count()).as(path.toString()).isEqualTo(expected.size());
  }

  private static <T> void leads(ValuePath<T> path, Stream<? extends T> to) {
    assertThat(path.list()).as(path.toString()).isEqualTo(to.toList());
  }

  @Test
  void whatLivesTogetherIsOneRoundTrip() {
    FolderNode top =
        trees.folders.create(
            f ->
                f.folders(g -> g.title("a").folders(h -> h.title("b").tags("x", "y")))
                    .folders(g -> g.title("c").folders(h -> h.title("d"))));
    FolderNode deep = top.folders.get(0).folders.get(0);
    assertThat(roundTripsOf(() -> top.path().folders().folders().title().list())).isEqualTo(1);
    assertThat(roundTripsOf(() -> top.path().folders().folders().tags().list())).isEqualTo(1);
    assertThat(roundTripsOf(() -> deep.path().parent().parent().title().list())).isEqualTo(1);
    assertThat(roundTripsOf(() -> deep.path().parent().parent().folders().folders().list()))
        .isEqualTo(1);
    assertThat(top.path().folders().folders().title().explain()).endsWith("rounds: 1 to 3\n");
  }

  @Test
  void onlyWhatLivesElsewhereIsAskedForLater() {
    List<FolderNode> apart = OnServers.one(trees.db, () -> trees.folders.create(f -> {}));
    FolderNode top = apart.get(0);
    top.folders.create(f -> f.title("near").folders(g -> g.title("under near")));
    apart.get(1).folders.create(f -> f.title("under far"));
    top.folders.add(apart.get(1));
    List<String> titles = List.of("under near", "under far");
    assertThat(top.path().folders().folders().title().list()).isEqualTo(titles);
    assertThat(roundTripsOf(() -> top.path().folders().folders().title().list())).isEqualTo(2);
  }

  @Test
  void theSpreadAreNotLookedForHere() {
    FolderNode top = trees.folders.create(f -> {});
    IntStream.range(0, 9).forEach(i -> top.leaves.create(l -> l.text("leaf" + i)));
    assertThat(top.path().leaves().folder().leaves().explain()).contains("rounds: 3");
    assertThat(top.path().leaves().folder().leaves().list()).hasSize(81);
  }

  private long roundTripsOf(Runnable work) {
    try (Meter meter = trees.db.meter()) {
      work.run();
      return meter.roundTrips();
    }
  }
}
