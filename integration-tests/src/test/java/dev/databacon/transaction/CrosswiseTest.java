package dev.databacon.transaction;

import static dev.databacon.Options.by;
import static dev.databacon.Options.retries;
import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions that want the same on two servers in opposite orders, which no server can see. */
@DatabaconTest(servers = 2, freshPerTest = true)
class CrosswiseTest {
  private CorpusCluster cluster;
  private Databacon db;
  private List<TermNode> terms;
  private final CyclicBarrier both = new CyclicBarrier(2);

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    db = cluster.db;
    terms = OnServers.one(db, () -> cluster.terms.create(t -> t.docCount(100)));
  }

  private void meet() {
    try {
      both.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoHoldsOnOneServerAndWaitsOnAnotherGivesUp() {
    AtomicInteger conflicts = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Race.run(
        2,
        thread -> {
          try {
            db.transaction(
                tx -> {
                  tx.lock(terms.get(thread));
                  meet();
                  tx.lock(terms.get(1 - thread));
                });
            done.incrementAndGet();
          } catch (TransactionConflictException e) {
            assertThat(e.isTransient()).isTrue();
            assertThat(e.sqlState()).isEqualTo("55P03");
            conflicts.incrementAndGet();
          }
        });
    assertThat(conflicts.get()).isPositive();
    assertThat(conflicts.get() + done.get()).isEqualTo(2);
  }

  @Test
  void bothAreDoneWhenTheyMayBeRepeated() {
    AtomicInteger attempts = new AtomicInteger();
    Race.run(
        2,
        thread ->
            db.transaction(
                tx -> {
                  boolean first = attempts.incrementAndGet() <= 2;
                  terms.get(thread).docCount.increment(by(-1));
                  if (first) {
                    meet();
                  }
                  terms.get(1 - thread).docCount.increment(by(2));
                },
                retries(20)));
    assertThat(attempts.get()).isGreaterThan(2);
    assertThat(terms.get(0).docCount()).isEqualTo(101);
    assertThat(terms.get(1).docCount()).isEqualTo(101);
  }

  @Test
  void aDeadlockOnOneServerIsAConflictAtOnceAlsoWithinAnOperation() {
    List<TermNode> two = OnServers.two(db, 0, () -> cluster.terms.create(t -> t.docCount(100)));
    AtomicInteger attempts = new AtomicInteger();
    Race.run(
        2,
        thread ->
            db.transaction(
                tx -> {
                  boolean first = attempts.incrementAndGet() <= 2;
                  two.get(thread).docCount.set(thread);
                  if (first) {
                    meet();
                  }
                  two.get(1 - thread).string.set(thread + " was last");
                },
                retries(20),
                timeout(Duration.ofSeconds(30))));
    assertThat(attempts.get()).isGreaterThan(2);
  }

  @Test
  void edgesInOppositeDirectionsNeverWaitForEachOtherForGood() {
    List<DocNode> docs = OnServers.one(db, () -> cluster.docs.create(d -> {}));
    List<DocNode> more = OnServers.one(db, () -> cluster.docs.create(d -> {}));
    Race.run(
        12,
        thread -> {
          for (int i = 0; i < 20; i++) {
            DocNode here = (i % 3 == 0 ? more : docs).get(thread % 2);
            DocNode there = (i % 5 == 0 ? more : docs).get(1 - thread % 2);
            Duration most = Duration.ofSeconds(60);
            if (i % 4 == 3) {
              here.scores.remove(there, timeout(most));
            } else {
              here.scores.add(there, timeout(most));
              here.translationOf.set(there, timeout(most));
            }
          }
        });
    assertThat(docs.get(0).translationOf()).isNotNull();
    assertThat(docs.get(1).translationOf()).isNotNull();
  }
}
