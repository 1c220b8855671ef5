package dev.databacon.transaction;

import static dev.databacon.Options.ack;
import static dev.databacon.Options.by;
import static dev.databacon.Options.retries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Ack;
import dev.databacon.Databacon;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.support.Race;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who returns at the decision sees what he wrote all the same. */
@DatabaconTest(servers = 3, freshPerTest = true)
class AckTest {

  private static CorpusCluster connect(TestCluster given, int poolSize, Ack ack) {
    return new CorpusCluster(
        given,
        given.connect(
            settings -> settings.poolSize(poolSize).timeout(TestDatabases.TIMEOUT).ack(ack)));
  }

  private static long sum(List<TermNode> terms) {
    return terms.stream().mapToLong(term -> term.docCount()).sum();
  }

  @Test
  void aProgramThatIsConfiguredSoSeesEveryEdgeFromBothEnds(TestCluster given) {
    CorpusCluster cluster = connect(given, 3, Ack.DECISION);
    List<DocNode> docs = OnServers.one(cluster.db, () -> cluster.docs.create(d -> {}));
    List<TermNode> terms = OnServers.one(cluster.db, () -> cluster.terms.create(t -> {}));
    for (int i = 0; i < 30; i++) {
      DocNode doc = docs.get(i % 3);
      TermNode term = terms.get((i + 1) % 3);
      assertThat(doc.terms.add(term)).isTrue();
      assertThat(term.docs()).contains(doc);
      assertThat(term.docs.remove(doc)).isTrue();
      assertThat(doc.terms()).isEmpty();
    }
  }

  @Test
  void transactionsThatWantTheSameRowsOverFewConnectionsDoNotStopEachOther(TestCluster given) {
    CorpusCluster cluster = connect(given, 1, Ack.EVERYWHERE);
    Databacon db = cluster.db;
    List<TermNode> terms = OnServers.one(db, () -> cluster.terms.create(t -> t.docCount(100)));
    Race.run(
        4,
        thread -> {
          for (int i = 0; i < 15; i++) {
            db.transaction(
                tx -> {
                  terms.forEach(term -> term.docCount.increment(by(1)));
                },
                ack(Ack.DECISION),
                retries(100));
          }
        });
    assertThat(sum(terms)).isEqualTo(300 + 3 * 4 * 15);
  }

  @Test
  void closingWaitsForWhatIsDecided(TestCluster given) {
    TestDatabases databases = new TestDatabases(given);
    Databacon first = Databacon.connect(databases.config().ack(Ack.DECISION).build());
    CorpusCluster cluster = new CorpusCluster(given, first);
    List<TermNode> terms = OnServers.one(first, () -> cluster.terms.create(t -> {}));
    first.transaction(
        tx -> {
          terms.forEach(term -> term.docCount.set(7));
        });
    first.close();
    assertThat(databases.prepared(1) + databases.prepared(2)).isEmpty();
    CorpusCluster later = connect(given, 3, Ack.EVERYWHERE);
    assertThat(terms.stream().map(term -> later.terms.handle(term.id()).docCount()))
        .containsOnly(7L);
  }
}
