package dev.databacon.transaction;

import static dev.databacon.Options.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.TermNode;
import dev.databacon.support.OnServers;
import dev.databacon.support.TestDatabases;
import dev.databacon.support.Wired;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a commit costs, counted on the wire; one connection a server. */
@DatabaconTest(servers = 2, freshPerTest = true)
class CommitCostTest {
  private TestDatabases databases;
  private Wired wired;
  private DocDao docs;
  private TermDao terms;

  @BeforeEach
  void connect(TestCluster given) throws IOException {
    databases = new TestDatabases(given);
    wired = new Wired(given, config -> config.poolSize(1));
    docs = new DocDao(wired.db);
    terms = new TermDao(wired.db);
  }

  @AfterEach
  void close() throws IOException {
    wired.close();
  }

  private String records() {
    return databases.sql(0, "select count(*) from databacon.commit_record");
  }

  @Test
  void anEdgeBetweenTwoShardsOfOneServerIsOnePlainCommit() {
    DocNode doc = several(1).get(0);
    Iterator<DocNode> next = several(1).iterator();
    assertThat(wired.cost(() -> doc.scores.add(next.next()))).containsExactly(0L, 1L);
    assertThat(databases.sql(1, "select count(*) from databacon.commit_record")).isEqualTo("0");
  }

  /** More than {@link Wired#cost} needs, in many shards of one server. */
  private List<DocNode> several(int server) {
    return Stream.generate(() -> docs.create(d -> {}))
        .filter(doc -> wired.db.engine().cluster().server(doc.id()) == wired.server(server))
        .limit(20)
        .toList();
  }

  @Test
  void anEdgeBetweenTwoServersIsTwoAtTheDeciderAndThreeAtTheOther() {
    DocNode here = several(0).get(0);
    Iterator<DocNode> there = several(1).iterator();
    // The first of each go out at the same time, as TwoPhaseCommitTest shows: four in a row.
    assertThat(wired.cost(() -> here.scores.add(there.next()))).containsExactly(2L, 3L);
  }

  @Test
  void aTransactionOnOneServerIsItsOperationsAndOneCommit() {
    List<TermNode> two = OnServers.two(wired.db, 0, () -> terms.create(t -> {}));
    assertThat(
            wired.cost(
                () ->
                    wired.db.transaction(
                        tx -> {
                          two.get(0).docCount.increment(by(1));
                          two.get(1).docCount.increment(by(1));
                          assertThat(two.get(0).docCount()).isPositive();
                        })))
        .containsExactly(4L, 0L);
    assertThat(records()).isEqualTo("0");
  }

  @Test
  void aServerThatWasOnlyReadIsJustEnded() {
    List<TermNode> one = OnServers.one(wired.db, () -> terms.create(t -> {}));
    assertThat(
            wired.cost(
                () ->
                    wired.db.transaction(
                        tx -> {
                          assertThat(one.get(1).docCount()).isZero();
                          one.get(0).docCount.increment(by(1));
                        })))
        .containsExactly(2L, 2L);
    assertThat(records()).isEqualTo("0");
  }
}
