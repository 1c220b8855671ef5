package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.meter.Meter;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a write does on a server is one statement, which does all of it or nothing. */
@DatabaconTest(freshPerTest = true)
class OneStatementTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private CorpusCluster c;

  @BeforeEach
  void open(TestCluster cluster) {
    c = new CorpusCluster(cluster);
  }

  private void isOneStatement(Runnable write) {
    try (Meter meter = c.db.meter()) {
      write.run();
      assertThat(meter.roundTrips()).isEqualTo(1);
      assertThat(meter.statements()).isEqualTo(1);
    }
  }

  @Test
  void writesOfSeveralTablesAreOneStatement() {
    TermNode term = c.terms.create(t -> {});
    TermNode other = c.terms.create(t -> {});
    isOneStatement(() -> c.users.create(u -> u.username("cam").emails("a", "b", "c")));
    isOneStatement(() -> c.docs.create(d -> d.slug("s").terms(term, other)));
    DocNode doc = c.docs.create(d -> {});
    isOneStatement(() -> doc.terms.add(term, e -> e.count(1)));
    isOneStatement(() -> doc.terms.update(term, e -> e.count(3)));
    assertThat(doc.terms.get(0).count()).isEqualTo(3);
    isOneStatement(() -> doc.terms.remove(term));
    assertThat(doc.terms.count()).isZero();
    assertThat(term.docs.contains(doc)).isFalse();
  }

  @Test
  void whatIsMissingKeepsTheRestFromBeingWritten() {
    DocNode doc = c.docs.create(d -> {});
    TermNode gone = c.terms.create(t -> {});
    gone.remove();
    List<TermNode> terms =
        List.of(c.terms.create(t -> {}), gone, c.terms.create(t -> {}), c.terms.create(t -> {}));
    assertThatThrownBy(() -> doc.terms.add(gone)).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> doc.terms.addAll(terms)).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(
            () -> c.docs.create(d -> d.slug("new").terms(terms.toArray(TermNode[]::new))))
        .isInstanceOf(NodeMissingException.class);
    assertThat(doc.terms.count()).isZero();
    assertThat(c.docs.bySlug("new")).isNull();
    assertThat(c.sum("select count(*) from databacon.edge")).isZero();
  }

  @Test
  void whatIsTakenKeepsTheRestFromBeingWritten() {
    UserNode first = c.users.create(u -> u.username("cam").emails("a"));
    assertThatThrownBy(() -> c.users.create(u -> u.username("eve").emails("b", "a")))
        .isInstanceOf(AliasTakenException.class);
    assertThat(c.users.byUsername("eve")).isNull();
    assertThat(c.users.all().stream()).containsExactly(first);
    assertThat(c.sum("select count(*) from databacon.alias_lookup")).isEqualTo(2);
  }

  @Test
  void anEdgeThatIsNotThereIsNeitherChangedNorRemoved() {
    DocNode doc = c.docs.create(d -> {});
    TermNode term = c.terms.create(t -> {});
    isOneStatement(() -> assertThat(doc.terms.remove(term)).isFalse());
    isOneStatement(() -> assertThat(doc.terms.update(term, e -> e.count(1))).isFalse());
    c.db.transaction(
        tx -> {
          assertThat(doc.terms.remove(term)).isFalse();
          assertThat(doc.terms.update(term, e -> e.count(1))).isFalse();
          doc.terms.add(term);
        });
    assertThat(doc.terms.count()).isEqualTo(1);
    doc.remove();
    assertThatThrownBy(() -> doc.terms.remove(term)).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> doc.terms.update(term, e -> e.count(1)))
        .isInstanceOf(NodeMissingException.class);
  }

  @Test
  void aChangeWaitsForWhoHasLockedTheNode() throws InterruptedException {
    DocNode doc = c.docs.create(d -> {});
    List<TermNode> terms = List.of(c.terms.create(t -> {}), c.terms.create(t -> {}));
    doc.terms.addAll(terms);
    Runnable change = () -> terms.forEach(term -> doc.terms.update(term, e -> e.count(7)));
    assertThat(whileLocked(doc, change, () -> doc.terms.update(terms.get(0), e -> e.count(3))))
        .isTrue();
    assertThat(doc.terms.edges().toList()).extracting(Doc.Count::count).containsExactly(3, 7);
    Supplier<Boolean> within =
        () ->
            c.db.transaction(
                tx -> {
                  return doc.terms.remove(terms.get(1));
                });
    assertThat(whileLocked(doc, change, within)).isTrue();
    assertThat(doc.terms.edges().toList()).extracting(Doc.Count::count).containsExactly(7);
  }

  @Test
  void withinATransactionAnEdgeThatCameAnewIsTheOneThatIsMeant() throws InterruptedException {
    DocNode doc = c.docs.create(d -> {});
    TermNode term = c.terms.create(t -> {});
    doc.terms.add(term, e -> e.count(1));
    Runnable anew =
        () -> {
          doc.terms.remove(term);
          doc.terms.add(term, e -> e.count(7));
        };
    List<Supplier<Boolean>> works =
        List.of(() -> doc.terms.update(term, e -> e.count(3)), () -> doc.terms.remove(term));
    for (Supplier<Boolean> work : works) {
      Supplier<Boolean> within =
          () ->
              c.db.transaction(
                  tx -> {
                    return work.get();
                  });
      assertThat(whileLocked(doc, anew, within)).isTrue();
      assertThat(doc.terms.edges().toList())
          .allSatisfy(edge -> assertThat(edge.count()).isEqualTo(3));
    }
    assertThat(doc.terms.count()).isZero();
    assertThat(term.docs.count()).isZero();
  }

  /** Does it while a transaction that has locked the document does something else and commits. */
  private boolean whileLocked(DocNode doc, Runnable first, Supplier<Boolean> work)
      throws InterruptedException {
    CountDownLatch locked = new CountDownLatch(1);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(
            () ->
                c.db.transaction(
                    tx -> {
                      tx.lock(doc);
                      locked.countDown();
                      awaitWaiter();
                      first.run();
                    }));
    locked.await();
    boolean done = work.get();
    holder.join();
    return done;
  }

  private void awaitWaiter() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (c.databases()
        .sql(
            0,
            "select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'")
        .equals("0")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Nobody waits.");
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
