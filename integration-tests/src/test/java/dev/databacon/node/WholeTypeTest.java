package dev.databacon.node;

import static dev.databacon.Options.after;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusDraft;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All nodes of a type, and many of them by their ids. */
@DatabaconTest(servers = 3)
class WholeTypeTest {
  private static final int NODES = 10_000;

  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    if (cluster.corpora.count() == 0) {
      Consumer<CorpusDraft> empty = c -> {};
      cluster.corpora.createAll(Stream.generate(() -> empty).limit(NODES), 2_000);
    }
  }

  /** A page is what is in memory at a time, however many nodes there are. */
  @Test
  void allGoesThroughEveryNodeOncePageByPageInIdOrderWithinAServer() {
    long before = cluster.roundTrips();
    Set<Long> seen = new HashSet<>();
    int server = 0;
    long last = 0;
    int pages = 0;
    Page<CorpusNode> page = cluster.corpora.all();
    while (true) {
      pages++;
      assertThat(page.items()).hasSizeLessThanOrEqualTo(500);
      for (CorpusNode node : page.items()) {
        int ordinal = cluster.db.engine().cluster().server(node.id()).ordinal();
        assertThat(ordinal).isGreaterThanOrEqualTo(server);
        assertThat(ordinal == server ? node.id() : Long.MAX_VALUE).isGreaterThan(last);
        server = ordinal;
        last = node.id();
        assertThat(seen.add(node.id())).isTrue();
      }
      if (!page.hasNext()) {
        break;
      }
      page = page.next();
    }
    assertThat(seen).hasSize(NODES);
    assertThat(pages).isBetween(NODES / 500, NODES / 500 + 1);
    assertThat(cluster.roundTrips() - before).isLessThanOrEqualTo(pages + 2L);
  }

  @Test
  void allGoesOnBehindACursorAndStreamsLazily() {
    List<CorpusNode> all = cluster.corpora.all().toList();
    Cursor cursor = cluster.corpora.all().cursor();
    assertThat(cluster.corpora.all(after(cursor)).toList()).isEqualTo(all.subList(500, NODES));
    long before = cluster.roundTrips();
    assertThat(cluster.corpora.all().stream().limit(600)).isEqualTo(all.subList(0, 600));
    assertThat(cluster.roundTrips() - before).isEqualTo(2);
  }

  /** Behind the one that goes through them, nodes are garbage. */
  @Test
  void whoeverStreamsAllNodesHoldsTwoPagesOfThemAtMost() {
    List<WeakReference<CorpusNode>> passed = new ArrayList<>(NODES);
    try (Stream<CorpusNode> all = cluster.corpora.all().stream()) {
      Iterator<CorpusNode> nodes = all.iterator();
      while (nodes.hasNext()) {
        passed.add(new WeakReference<>(nodes.next()));
        if (passed.size() % 3_000 == 0) {
          System.gc();
          assertThat(passed.stream().filter(node -> !node.refersTo(null)).count())
              .isLessThanOrEqualTo(1_000);
        }
      }
    }
    assertThat(passed).hasSize(NODES);
  }

  @Test
  void countIsOneRoundTripAServer() {
    long before = cluster.roundTrips();
    assertThat(cluster.corpora.count()).isEqualTo(NODES);
    assertThat(cluster.roundTrips() - before).isEqualTo(3);
  }

  @Test
  void tenThousandIdsAreOneStatementAServerAndKeepTheirOrder() {
    List<Long> ids = new ArrayList<>(cluster.corpora.all().stream().map(CorpusNode::id).toList());
    DocNode doc = cluster.docs.create(d -> {});
    CorpusNode gone = cluster.corpora.create(c -> {});
    assertThat(gone.remove()).isTrue();
    ids.set(17, doc.id());
    ids.set(4_711, gone.id());
    ids.set(9_000, ids.get(3));
    Collections.shuffle(ids, new Random(5));
    long before = cluster.roundTrips();
    List<CorpusNode> found = cluster.corpora.byIds(ids);
    assertThat(cluster.roundTrips() - before).isEqualTo(3);
    assertThat(found).hasSize(NODES);
    for (int i = 0; i < NODES; i++) {
      long id = ids.get(i);
      boolean missing = id == doc.id() || id == gone.id();
      assertThat(found.get(i)).isEqualTo(missing ? null : cluster.corpora.handle(id));
    }
    assertThat(cluster.corpora.byIds(List.of())).isEmpty();
  }
}
