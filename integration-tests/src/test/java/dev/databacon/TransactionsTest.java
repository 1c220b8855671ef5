package dev.databacon;

import static dev.databacon.Options.by;
import static dev.databacon.Options.isolation;
import static dev.databacon.Options.retries;
import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TimeoutException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many operations as one, over three servers. */
@DatabaconTest(servers = 3, freshPerTest = true)
class TransactionsTest {
  private CorpusCluster cluster;
  private Databacon db;
  private TermNode a;
  private TermNode b;
  private TermNode c;

  /** One term on each server. */
  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    db = cluster.db;
    Map<Integer, TermNode> byServer = new TreeMap<>();
    while (byServer.size() < 3) {
      TermNode term = cluster.terms.create(t -> t.docCount(100));
      byServer.put(db.engine().cluster().server(term.id()).ordinal(), term);
    }
    a = byServer.get(0);
    b = byServer.get(1);
    c = byServer.get(2);
  }

  private List<Long> counts() {
    return List.of(a.docCount(), b.docCount(), c.docCount());
  }

  private static void transfer(TermNode from, TermNode to, long amount) {
    from.docCount.increment(by(-amount));
    to.docCount.increment(by(amount));
  }

  private long records() {
    return cluster.sum("select count(*) from databacon.commit_record");
  }

  private static void refuse() {
    throw new IllegalArgumentException("no");
  }

  private static void refuseWithIo() throws IOException {
    throw new IOException("no");
  }

  @Test
  void commitsOnEveryServerAndSeesWhatItWrote() {
    long left =
        db.transaction(
            tx -> {
              transfer(a, b, 30);
              transfer(b, c, 10);
              assertThat(counts()).containsExactly(70L, 120L, 110L);
              return a.docCount();
            });
    assertThat(left).isEqualTo(70);
    assertThat(counts()).containsExactly(70L, 120L, 110L);
    assertThat(records()).isEqualTo(3);
  }

  @Test
  void undoesEverythingWhenItsBlockThrows() {
    CorpusNode corpus = cluster.corpora.create(x -> {});
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      transfer(a, b, 30);
                      DocNode doc = cluster.docs.create(d -> d.corpus(corpus));
                      corpus.docs.move(doc, 0);
                      c.string.set("gone");
                      refuseWithIo();
                    }))
        .isInstanceOf(IOException.class);
    assertThat(counts()).containsExactly(100L, 100L, 100L);
    assertThat(corpus.docs()).isEmpty();
    assertThat(c.string()).isNull();
    assertThat(records()).isZero();
  }

  @Test
  void anOperationThatFailsUndoesItselfAlone() {
    cluster.users.create(u -> u.username("taken"));
    UserNode user = cluster.users.create(u -> {});
    db.transaction(
        tx -> {
          user.username.set("first");
          assertThatThrownBy(() -> user.username.set("taken"))
              .isInstanceOf(AliasTakenException.class);
          assertThat(user.emails.add("x@x.io")).isTrue();
          assertThat(user.emails.add("x@x.io")).isFalse();
          assertThatThrownBy(() -> cluster.users.handle(a.id()).username.set("other"))
              .isInstanceOf(NodeMissingException.class);
          user.emails.add("y@x.io");
        });
    assertThat(user.username()).isEqualTo("first");
    assertThat(user.emails()).containsExactly("x@x.io", "y@x.io");
  }

  @Test
  void aNestedBlockMayFailByItself() {
    db.transaction(
        tx -> {
          a.docCount.set(1);
          assertThatThrownBy(
                  () ->
                      tx.nested(
                          inner -> {
                            transfer(a, b, 50);
                            tx.nested(
                                innermost -> {
                                  c.docCount.set(7);
                                });
                            refuse();
                          }))
              .isInstanceOf(IllegalArgumentException.class);
          assertThat(counts()).containsExactly(1L, 100L, 100L);
          tx.nested(
              inner -> {
                b.docCount.set(2);
              });
        });
    assertThat(counts()).containsExactly(1L, 2L, 100L);
  }

  @Test
  void aBlockThatJoinedAndFailedUndoesTheWhole() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      a.docCount.set(1);
                      try {
                        db.transaction(
                            inner -> {
                              b.docCount.set(1);
                              refuse();
                            });
                      } catch (IllegalArgumentException e) {
                        c.docCount.set(1);
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tx.nested");
    assertThat(counts()).containsExactly(100L, 100L, 100L);
    db.transaction(
        tx -> {
          a.docCount.set(1);
          db.transaction(
              inner -> {
                b.docCount.set(1);
              });
        });
    assertThat(counts()).containsExactly(1L, 1L, 100L);
  }

  @Test
  void isOfNoUseAfterItsEndOrOnAnotherThread() {
    AtomicReference<Transaction> left = new AtomicReference<>();
    db.transaction(
        tx -> {
          left.set(tx);
          AtomicReference<Throwable> thrown = new AtomicReference<>();
          Thread other = new Thread(() -> tx.lock(a));
          other.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
          other.start();
          join(other);
          assertThat(thrown.get())
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("belongs to thread");
        });
    for (ThrowingCallable late :
        List.<ThrowingCallable>of(
            () -> left.get().lock(a),
            () -> left.get().onCommit(() -> {}),
            () -> left.get().nested(inner -> 1))) {
      assertThatThrownBy(late)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("has ended");
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(30_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void otherThreadsAndWhatIsOutsideSeeNothingUntilItCommits() {
    db.transaction(
        tx -> {
          a.docCount.set(5);
          assertThat(db.outside(() -> a.docCount())).isEqualTo(100);
          db.outside(() -> b.docCount.increment(by(1)));
        });
    assertThat(counts()).containsExactly(5L, 101L, 100L);
  }

  @Test
  void aServerThatIsOnlyReadIsNotPrepared() {
    db.transaction(
        tx -> {
          assertThat(b.docCount()).isEqualTo(100);
          tx.lock(c);
          a.docCount.set(5);
        });
    assertThat(records()).isZero();
    assertThat(a.docCount()).isEqualTo(5);
  }

  @Test
  void actionsRunAfterTheCommitAndOnlyThen() {
    List<String> ran = new ArrayList<>();
    db.transaction(
        tx -> {
          tx.onCommit(() -> ran.add("sees " + a.docCount()));
          tx.onCommit(
              () -> {
                throw new IllegalStateException("is logged");
              });
          tx.onCommit(
              () -> {
                throw new AssertionError("is logged too");
              });
          tx.onCommit(() -> ran.add("last"));
          a.docCount.set(5);
          assertThat(ran).isEmpty();
        });
    assertThat(ran).containsExactly("sees 5", "last");
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      tx.onCommit(() -> ran.add("never"));
                      refuse();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ran).hasSize(2);
  }

  @Test
  void serializableTransactionsThatWouldSkewAreRepeated() {
    // Each empties one of two terms if the sum allows it; one after the other only one may.
    TermNode twin = a;
    while (twin.equals(a) || !sameServer(twin, a)) {
      twin = cluster.terms.create(t -> t.docCount(100));
    }
    TermNode other = twin;
    AtomicInteger attempts = new AtomicInteger();
    Race.run(
        2,
        thread ->
            db.transaction(
                tx -> {
                  attempts.incrementAndGet();
                  TermNode mine = thread == 0 ? a : other;
                  if (a.docCount() + other.docCount() >= 200) {
                    mine.docCount.set(0);
                  }
                },
                isolation(Isolation.SERIALIZABLE),
                retries(50)));
    assertThat(a.docCount() + other.docCount()).isEqualTo(100);
    assertThat(attempts.get()).isGreaterThanOrEqualTo(2);
  }

  private boolean sameServer(TermNode one, TermNode other) {
    return db.engine().cluster().server(one.id()) == db.engine().cluster().server(other.id());
  }

  @Test
  void aSnapshotThatWasOvertakenIsAConflictAtOnce() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      assertThat(a.docCount()).isEqualTo(100);
                      db.outside(() -> a.docCount.increment(by(1)));
                      assertThat(a.docCount()).isEqualTo(100);
                      a.docCount.increment(by(1));
                    },
                    isolation(Isolation.REPEATABLE_READ)))
        .isInstanceOf(TransactionConflictException.class);
    assertThat(a.docCount()).isEqualTo(101);
  }

  @Test
  void whoLocksSeesWholeTransfersOnly() {
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong looks = new AtomicLong();
    Race.run(
        5,
        thread -> {
          if (thread < 4) {
            List<TermNode> terms = new ArrayList<>(List.of(a, b, c));
            for (int i = 0; i < 40; i++) {
              Collections.shuffle(terms);
              TermNode from = terms.get(0);
              TermNode to = terms.get(1);
              db.transaction(
                  tx -> {
                    tx.lock(from, to);
                    transfer(from, to, 1);
                  },
                  retries(100));
            }
            done.set(true);
          } else {
            while (!done.get()) {
              long sum =
                  db.transaction(
                      tx -> {
                        tx.lock(c, a, b);
                        return a.docCount() + b.docCount() + c.docCount();
                      },
                      retries(100));
              assertThat(sum).isEqualTo(300);
              looks.incrementAndGet();
            }
          }
        });
    assertThat(counts().stream().mapToLong(Long::longValue).sum()).isEqualTo(300);
    assertThat(looks.get()).isPositive();
  }

  @Test
  void aTimeOutEndsAllOfItWithNothingWritten() {
    Race.run(
        1,
        thread ->
            db.transaction(
                tx -> {
                  tx.lock(b);
                  assertThatThrownBy(
                          () ->
                              db.outside(
                                  () ->
                                      db.transaction(
                                          inner -> {
                                            transfer(a, b, 1);
                                            return 0;
                                          },
                                          timeout(Duration.ofMillis(300)))))
                      .isInstanceOfAny(TimeoutException.class, TransactionConflictException.class);
                }));
    assertThat(counts()).containsExactly(100L, 100L, 100L);
  }
}
