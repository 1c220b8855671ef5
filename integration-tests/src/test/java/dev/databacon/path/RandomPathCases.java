package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.DocPath;
import dev.databacon.node.Handle;
import dev.databacon.plan.PlanJson;
import dev.databacon.plan.WalkPlan;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths by chance lead to what a walk over the same graph in memory leads to. */
abstract class RandomPathCases {
  private static final int WORLDS = 2;
  private static final int WALKS = 60;

  @Test
  void leadWhereTheSameWalksInMemoryDo(TestCluster given) {
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      CorpusCluster cluster = new CorpusCluster(given);
      PathWorld world = new PathWorld(cluster, random);
      int ends = 0;
      for (int i = 0; i < WALKS; i++) {
        RandomWalk walk = new RandomWalk(world, random);
        check(walk, random);
        ends += walk.ends().isEmpty() ? 0 : 1;
      }
      assertThat(ends).as("walks that led somewhere").isGreaterThan(WALKS / 3);
      cluster.docs.all().toList().forEach(Handle::remove);
      cluster.terms.all().toList().forEach(Handle::remove);
      cluster.corpora.all().toList().forEach(Handle::remove);
    }
  }

  private static void check(RandomWalk walk, Random random) {
    List<Long> ids = walk.ends().stream().map(Thing::id).toList();
    NodePath<?, ?> path = walk.path();
    assertThat(ids(path.list().stream())).as("list of %s", walk).isEqualTo(ids);
    assertThat(ids(path.stream())).as("stream of %s", walk).isEqualTo(ids);
    assertThat(path.count()).as("count of %s", walk).isEqualTo(ids.size());
    assertThat(path.exists()).as("existence of %s", walk).isEqualTo(!ids.isEmpty());
    int limit = random.nextInt(4);
    assertThat(ids(path.limit(limit).list().stream()))
        .as("limited list of %s", walk)
        .isEqualTo(ids.stream().limit(limit).toList());
    if (path instanceof DocPath docs) {
      List<String> texts = walk.ends().stream().map(PathWorld::text).toList();
      assertThat(docs.slug().list()).as("values of %s", walk).isEqualTo(texts);
      assertThat(docs.slug().stream().toList()).as("values of %s", walk).isEqualTo(texts);
    }
    assertThat(path.explain()).contains("rounds: ");
    String json = path.toString();
    WalkPlan read = PlanJson.read(json);
    assertThat(PlanJson.write(read)).isEqualTo(json);
  }

  private static List<Long> ids(Stream<? extends Handle> nodes) {
    return nodes.map(Handle::id).toList();
  }
}
