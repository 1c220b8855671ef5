package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import dev.databacon.corpus.FolderDao;
import dev.databacon.corpus.FolderFields;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.FolderPath;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TimeoutException;
import dev.databacon.schema.NodeKind;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The removal of a subtree in bounded transactions, and what becomes of it when it is ended. */
@DatabaconTest(servers = 3, freshPerTest = true)
class RemovalTest {
  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private TestCluster cluster;
  private TestDatabases databases;
  private Databacon db;
  private FolderDao folders;

  @BeforeEach
  void open(TestCluster given) {
    cluster = given;
    databases = new TestDatabases(given);
    db = connect();
    folders = new FolderDao(db);
  }

  private Databacon connect() {
    return cluster.connect(settings -> settings.timeout(Duration.ofMinutes(5)));
  }

  private long rows(String table) {
    return IntStream.range(0, 3)
        .mapToLong(i -> Long.parseLong(databases.sql(i, "select count(*) from databacon." + table)))
        .sum();
  }

  private FolderNode tree(int branches, int leaves) {
    FolderNode root = folders.create(f -> f.place("/root"));
    for (int i = 0; i < branches; i++) {
      String name = "/" + root.id() + "/" + i;
      root.folders.create(
          f -> {
            f.place(name);
            for (int j = 0; j < leaves; j++) {
              String code = name + "-" + j;
              f.leaves(l -> l.code(code));
            }
          });
    }
    return root;
  }

  /** Removes a node, and ends as a crash would after so many transactions; how many there were. */
  private int remove(FolderNode node, int most) {
    AtomicInteger done = new AtomicInteger();
    RemovalProbe probe =
        () -> {
          if (done.incrementAndGet() == most) {
            throw new Crash();
          }
        };
    var removal =
        new Removal(
            db.engine().store(),
            FolderFields.TYPE.kind(),
            node.id(),
            db.engine().deadline(null),
            probe);
    if (most == 0) {
      assertThat(removal.run()).isTrue();
    } else {
      assertThatThrownBy(removal::run).isInstanceOf(Crash.class);
    }
    return done.get();
  }

  @Test
  void whoeverComesNextFinishesARemovalThatEndedAnywhere() {
    int transactions = remove(tree(3, 300), 0);
    assertThat(transactions).isGreaterThan(5);
    assertThat(rows("node")).isZero();
    for (int most = 1; most <= transactions; most++) {
      FolderNode root = tree(3, 300);
      remove(root, most);
      assertThat(root.exists()).isFalse();
      assertThat(folders.byPlace("/root")).isNull();
      assertThat(Invariants.problems(db.engine())).isEmpty();
      try (Databacon other = connect()) {
        other.recover();
        assertThat(rows("node")).isZero();
        assertThat(rows("alias_lookup")).isZero();
        assertThat(rows("child") + rows("removal")).isZero();
      }
    }
  }

  @Test
  void whatThereIsNoTimeForGoesOnInTheBackground() {
    FolderNode root = tree(2, 300);
    AtomicInteger done = new AtomicInteger();
    RemovalProbe late =
        () -> {
          if (done.incrementAndGet() == 2) {
            throw new TimeoutException("Not done in time.");
          }
        };
    NodeKind kind = FolderFields.TYPE.kind();
    assertThat(
            new Removal(db.engine().store(), kind, root.id(), db.engine().deadline(null), late)
                .run())
        .isTrue();
    assertThat(done).hasValue(2);
    while (rows("removal") > 0) {
      Thread.onSpinWait();
    }
    assertThat(rows("node")).isZero();
  }

  @Test
  void whatStillLivesUnderItIsNotReadAnyMore() {
    FolderNode root = tree(2, 300);
    List<FolderNode> under = root.path().folders().list();
    remove(root, 1);
    List<ThrowingCallable> reads =
        List.of(
            () -> root.folders.nodes(),
            () -> root.folders.get(0),
            () -> root.folders.count(),
            () -> db.run(root.folders.fetch()),
            () -> root.path().folders().list(),
            () -> root.path().folders().first(),
            () -> root.path().folders().title().list());
    assertThat(reads)
        .allSatisfy(read -> assertThatThrownBy(read).isInstanceOf(NodeMissingException.class));
    assertThat(new FolderPath(db, under).parent().title().list()).isEmpty();
    assertThat(under.get(0).path().parent().title().list()).isEmpty();
  }

  @Test
  void connectingFinishesItInTheBackground() {
    remove(tree(2, 300), 1);
    assertThat(rows("removal")).isPositive();
    try (Databacon other = connect()) {
      while (rows("removal") > 0) {
        Thread.onSpinWait();
      }
      assertThat(rows("node")).isZero();
      assertThat(other.engine().cluster().hasRemovals()).isTrue();
    }
    try (Databacon later = connect()) {
      assertThat(later.engine().cluster().hasRemovals()).isFalse();
    }
  }

  @Test
  void anyLaterRemovalFinishesIt() {
    FolderNode root = tree(2, 300);
    remove(root, 1);
    FolderNode neighbour = folders.create(f -> {});
    while (db.engine().cluster().server(neighbour.id())
        != db.engine().cluster().server(root.id())) {
      neighbour.remove();
      neighbour = folders.create(f -> {});
    }
    neighbour.remove();
    while (rows("removal") > 0) {
      Thread.onSpinWait();
    }
    assertThat(rows("node")).isZero();
  }

  @Test
  void aHundredThousandNodesGoInBoundedTransactions() {
    FolderNode root = folders.create(f -> f.place("/big"));
    for (int i = 0; i < 20; i++) {
      root.folders.create(
          f -> {
            for (int j = 0; j < 10; j++) {
              f.folders(
                  g -> {
                    for (int k = 0; k < 500; k++) {
                      g.leaves(l -> {});
                    }
                  });
            }
          });
    }
    assertThat(rows("node")).isEqualTo(100_221);
    AtomicInteger transactions = new AtomicInteger();
    new Removal(
            db.engine().store(),
            FolderFields.TYPE.kind(),
            root.id(),
            db.engine().deadline(null),
            () -> {
              if (transactions.getAndIncrement() == 0) {
                assertThat(root.exists()).isFalse();
                assertThat(folders.byPlace("/big")).isNull();
                assertThat(rows("node")).isEqualTo(100_220);
              }
            })
        .run();
    assertThat(transactions.get()).isGreaterThan(100_000 / 256);
    assertThat(rows("node")).isZero();
    assertThat(rows("child") + rows("removal")).isZero();
  }
}
