package dev.databacon.transaction;

import static dev.databacon.Options.by;
import static dev.databacon.Options.isolation;
import static dev.databacon.Options.retries;
import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.Isolation;
import dev.databacon.Transaction;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a block may do and what it may not, and how often it runs. */
@DatabaconTest(servers = 2, freshPerTest = true)
class BlockTest {
  private CorpusCluster cluster;
  private Databacon db;
  private TermNode a;
  private TermNode b;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    db = cluster.db;
    List<TermNode> one = OnServers.one(db, () -> cluster.terms.create(t -> t.docCount(100)));
    a = one.get(0);
    b = one.get(1);
  }

  private List<Long> counts() {
    return List.of(a.docCount(), b.docCount());
  }

  private static void refuse() {
    throw new IllegalArgumentException("no");
  }

  private static void join(Thread thread) {
    try {
      thread.join(30_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isOfNoUseWhereItsThreadHasSteppedOut() {
    db.transaction(
        tx -> {
          assertThatThrownBy(() -> db.outside(() -> lockIn(tx)))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("db.outside");
          a.docCount.set(5);
        });
    assertThat(a.docCount()).isEqualTo(5);
  }

  private boolean lockIn(Transaction tx) {
    tx.lock(a);
    return true;
  }

  @Test
  void whatAnotherThreadDoesMeanwhileIsNoPartOfIt() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      a.docCount.set(5);
                      Thread other = new Thread(() -> b.docCount.set(5));
                      other.start();
                      join(other);
                      refuse();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(counts()).containsExactly(100L, 5L);
  }

  @Test
  void nothingIsLeftOnTheThreadWhateverTheBlockThrows() {
    for (Throwable thrown :
        List.of(new StackOverflowError(), new AssertionError("no"), new IOException("no"))) {
      assertThatThrownBy(
              () ->
                  db.transaction(
                      tx -> {
                        a.docCount.set(1);
                        b.docCount.set(1);
                        return raise(thrown);
                      }))
          .isSameAs(thrown);
      assertThat(db.engine().parallel().scope().current()).isNull();
      assertThat(connectionsInUse()).isZero();
      assertThat(counts()).containsExactly(100L, 100L);
    }
  }

  private static int raise(Throwable thrown) throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (Exception) thrown;
  }

  private int connectionsInUse() {
    return db.engine().cluster().servers().stream().mapToInt(s -> s.connectionsInUse()).sum();
  }

  @Test
  void isRepeatedAfterConflictsAsOftenAsAllowedAndAfterNothingElse() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      a.docCount.increment(by(1));
                      attempts.incrementAndGet();
                      conflict();
                    },
                    retries(3)))
        .isInstanceOf(TransactionConflictException.class);
    assertThat(attempts).hasValue(4);
    attempts.set(0);
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      attempts.incrementAndGet();
                      refuse();
                    },
                    retries(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(attempts).hasValue(1);
    attempts.set(0);
    int last =
        db.transaction(
            tx -> {
              a.docCount.increment(by(1));
              if (attempts.incrementAndGet() < 3) {
                conflict();
              }
              return attempts.get();
            },
            retries(3));
    assertThat(last).isEqualTo(3);
    assertThat(a.docCount()).isEqualTo(101);
  }

  private static void conflict() {
    throw new TransactionConflictException("met another one");
  }

  @Test
  void isNotRepeatedBeyondItsDeadline() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      attempts.incrementAndGet();
                      conflict();
                    },
                    retries(Integer.MAX_VALUE),
                    timeout(Duration.ofMillis(200))))
        .isInstanceOf(TransactionConflictException.class);
    assertThat(attempts.get()).isGreaterThan(1);
  }

  @Test
  void aStrongerIsolationThanThatOfTheWholeIsRefused() {
    db.transaction(
        tx -> {
          assertThatThrownBy(() -> db.transaction(inner -> 1, isolation(Isolation.REPEATABLE_READ)))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("REPEATABLE_READ");
        });
    int joined =
        db.transaction(
            tx -> {
              return db.<Integer, RuntimeException>transaction(inner -> 1);
            },
            isolation(Isolation.SERIALIZABLE));
    assertThat(joined).isEqualTo(1);
  }

  @Test
  void aRemovalThatIsUndoneLeavesAll() {
    UserNode user = cluster.users.create(u -> u.username("cam").emails("a@x.io", "b@x.io"));
    assertThatThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      assertThat(user.remove()).isTrue();
                      assertThat(user.exists()).isFalse();
                      refuse();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(cluster.users.byUsername("cam")).isEqualTo(user);
    assertThat(user.emails()).containsExactly("a@x.io", "b@x.io");
  }
}
