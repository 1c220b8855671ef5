package dev.databacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.Options;
import dev.databacon.cluster.Server;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.support.OnServers;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a connection is stopped as is whoever waits for an answer. */
@DatabaconTest(servers = 2)
class StopInPoolTest {
  private static final int CONNECTIONS = 2;
  private static final Options.ReadOption LONG = Options.timeout(Duration.ofMinutes(10));

  private TestCluster cluster;
  private final List<FaultProxy> proxies = new ArrayList<>();
  private Databacon db;
  private List<DocNode> docs;

  /** The thread that calls gather. */
  private volatile Thread gathers;

  @BeforeEach
  void remember(TestCluster given) {
    cluster = given;
  }

  private void connect(int connections) {
    DatabaconConfig.Builder config =
        DatabaconConfig.builder()
            .timeout(TestDatabases.TIMEOUT)
            .poolSize(connections)
            .recoveryInterval(Duration.ZERO);
    for (TestServer server : cluster.servers()) {
      FaultProxy proxy = FaultProxy.to(server);
      proxies.add(proxy);
      config.server(server.name(), proxy.jdbcUrl(), server.user(), server.password());
    }
    db = Databacon.connect(config.build());
    docs = OnServers.one(db, () -> new DocDao(db).create(d -> d.length(4)));
  }

  @AfterEach
  void close() {
    db.close();
    proxies.forEach(FaultProxy::close);
  }

  private static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private void awaitWaiting(int each) {
    for (Server server : db.engine().cluster().servers()) {
      await(each + " wait for " + server, () -> server.waitingForConnections() == each);
    }
  }

  /** Some reads ask one server after the other. */
  private void awaitAnyWaiting() {
    await(
        "one waits",
        () ->
            db.engine().cluster().servers().stream()
                .anyMatch(server -> server.waitingForConnections() > 0));
  }

  private static boolean isInPool(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().contains("hikari"));
  }

  /** Takes all connections of both pools, until it is closed; they are there then. */
  private final class Held implements AutoCloseable {
    private final CountDownLatch all = new CountDownLatch(CONNECTIONS);
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<CompletableFuture<Void>> threads = new ArrayList<>();

    void takeAll() throws InterruptedException {
      for (int i = 0; i < CONNECTIONS; i++) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        threads.add(done);
        new Thread(() -> hold(done)).start();
      }
      assertThat(all.await(30, TimeUnit.SECONDS)).as("all connections").isTrue();
    }

    @SuppressWarnings("IllegalCatch") // it becomes the outcome
    private void hold(CompletableFuture<Void> done) {
      try {
        db.transaction(
            tx -> {
              docs.forEach(DocNode::length);
              all.countDown();
              end.await();
            });
        done.complete(null);
      } catch (Throwable e) {
        done.completeExceptionally(e);
      }
    }

    @Override
    public void close() {
      end.countDown();
      threads.forEach(thread -> thread.orTimeout(30, TimeUnit.SECONDS).join());
    }
  }

  /** Interrupts a read in the pool, on the thread that called it. */
  private static void interrupted(Runnable read, Runnable whenInPool) throws Exception {
    InterruptedRead reading = new InterruptedRead(read);
    Thread thread = reading.thread();
    thread.start();
    await("waits in the pool", () -> isInPool(thread));
    whenInPool.run();
    thread.interrupt();
    reading.hasEnded();
  }

  @Test
  void aFetchThatIsCancelledWaitsNoMore() throws Exception {
    connect(CONNECTIONS);
    try (Held held = new Held()) {
      held.takeAll();
      CompletableFuture<Long> count = db.start(new DocDao(db).fetchCount(), LONG);
      awaitWaiting(1);
      count.cancel(true);
      awaitWaiting(0);
      CompletableFuture<?> all = db.start(new DocDao(db).path().distinct().fetch(), LONG);
      awaitAnyWaiting();
      all.cancel(true);
      awaitWaiting(0);
    }
  }

  @Test
  void anInterruptEndsTheWaitOnEveryThread() throws Exception {
    connect(CONNECTIONS);
    try (Held held = new Held()) {
      held.takeAll();
      for (Runnable read :
          List.<Runnable>of(
              () -> db.run(new DocDao(db).fetchCount(), LONG),
              () -> db.run(new DocDao(db).path().distinct().fetch(), LONG),
              () -> db.gather(List.of(1), i -> new DocDao(db).count(LONG)))) {
        interrupted(read, this::awaitAnyWaiting);
        awaitWaiting(0);
      }
    }
    assertThat(db.gather(docs, DocNode::length)).containsOnly(4);
  }

  @Test
  void soItDoesWhileThePoolCannotConnect() throws Exception {
    connect(20);
    proxies.forEach(FaultProxy::stall);
    List<CompletableFuture<Long>> others =
        IntStream.range(0, 6).mapToObj(i -> db.start(new DocDao(db).fetchCount(), LONG)).toList();
    for (Server server : db.engine().cluster().servers()) {
      await("none is idle", () -> server.waitingForConnections() > 0);
    }
    interrupted(() -> db.run(new DocDao(db).fetchCount(), LONG), () -> {});
    proxies.forEach(FaultProxy::resume);
    others.forEach(other -> assertThat(other.orTimeout(30, TimeUnit.SECONDS).join()).isPositive());
  }

  @Test
  void afterManyStopsThePoolStillLendsAllItHas() throws Exception {
    connect(CONNECTIONS);
    for (int i = 0; i < 100; i++) {
      List<CompletableFuture<Integer>> reads =
          IntStream.range(0, 8)
              .mapToObj(j -> db.start(docs.get(j % 2).length.fetch(), LONG))
              .toList();
      long end = System.nanoTime() + i * 20_000L;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      reads.forEach(read -> read.cancel(true));
    }
    try (Held held = new Held()) {
      held.takeAll();
      CompletableFuture<Integer> length = db.start(docs.get(0).length.fetch(), LONG);
      Server home = db.engine().cluster().server(docs.get(0).id());
      await("it waits", () -> home.waitingForConnections() == 1);
      length.cancel(true);
      awaitWaiting(0);
    }
    for (Server server : db.engine().cluster().servers()) {
      await("given back", () -> server.connectionsInUse() == 0);
    }
  }

  /** It sends what both blocks read, since it comes last, and waits for a connection then. */
  @Test
  void aBlockThatInterruptsItselfIsAloneInFeelingIt() throws Exception {
    connect(CONNECTIONS);
    Server home = db.engine().cluster().server(docs.get(0).id());
    CompletableFuture<List<Integer>> lengths = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                lengths.complete(db.gather(List.of(0, 1), i -> lengthWhenInterrupted(i)));
              } catch (RuntimeException e) {
                lengths.completeExceptionally(e);
              }
            });
    gathers = caller;
    try (Held held = new Held()) {
      held.takeAll();
      caller.start();
      await("it waits", () -> home.waitingForConnections() == 1 || lengths.isDone());
    }
    assertThat(lengths.get(30, TimeUnit.SECONDS)).containsExactly(4, 4);
  }

  private int lengthWhenInterrupted(int block) {
    if (Thread.currentThread() == gathers) {
      return docs.get(0).length();
    }
    await(
        "the other block than " + block + " has come",
        () -> LockSupport.getBlocker(gathers) instanceof Gathering);
    Thread.currentThread().interrupt();
    int length = docs.get(0).length();
    assertThat(Thread.interrupted()).isTrue();
    return length;
  }
}
