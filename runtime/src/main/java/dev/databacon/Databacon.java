package dev.databacon;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.TransactionOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.ClusterSettings;
import dev.databacon.cluster.Parallel;
import dev.databacon.engine.Engine;
import dev.databacon.engine.Transactions;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetching;
import dev.databacon.meter.Accounting;
import dev.databacon.meter.Meter;
import dev.databacon.pool.PoolSettings;
import dev.databacon.schema.SchemaModule;
import dev.databacon.sql.Deadline;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection to a cluster: what handles and DAOs are made with. Thread-safe. To be closed. */
public final class Databacon implements AutoCloseable {
  private final Engine engine;

  private Databacon(Engine engine) {
    this.engine = engine;
  }

  /**
   * Connects to every server of the configuration: one round trip each when nothing is new. Makes
   * the tables of a new cluster, and adds to its catalog what the generated schemas on the class
   * path have new. May run in many programs at once.
   *
   * <p>Throws {@link dev.databacon.error.ServerUnavailableException} when a server cannot be
   * reached or refuses the login, {@link dev.databacon.error.TopologyException} when configuration
   * and cluster disagree, {@link dev.databacon.error.SchemaMismatchException} when the stored data
   * is not what the program takes it for; each names the server and says what to do.
   */
  public static Databacon connect(DatabaconConfig config) {
    long millis = config.timeout().toMillis();
    List<PoolSettings> servers =
        config.servers().stream().map(server -> pool(server, config, millis)).toList();
    ClusterSettings settings =
        new ClusterSettings(servers, config.shardBits(), config.digestKey(), millis);
    List<SchemaModule> modules = modules(config.classLoader());
    Accounting accounting = new Accounting(config.observers());
    Parallel parallel = new Parallel(accounting, config.blockThreads());
    boolean connected = false;
    try {
      Cluster cluster =
          accounting.count(
              "Databacon", null, "connect", () -> Cluster.connect(settings, parallel, modules));
      connected = true;
      Engine engine = new Engine(cluster, parallel, millis, config.ack() == Ack.DECISION);
      engine.recoverer().start(config.recoveryInterval());
      if (cluster.hasRemovals()) {
        engine.store().sweeper().wake();
      }
      return new Databacon(engine);
    } finally {
      if (!connected) {
        parallel.close();
      }
    }
  }

  private static PoolSettings pool(ServerConfig server, DatabaconConfig config, long millis) {
    return new PoolSettings(
        server.name(), server.url(), server.user(), server.password(), config.poolSize(), millis);
  }

  private static List<SchemaModule> modules(@Nullable ClassLoader configured) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = configured != null ? configured : context;
    return ServiceLoader.load(SchemaModule.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /**
   * Finishes what earlier operations, of any program, have left: commits or undoes what is prepared
   * of transactions whose client died or lost a server, and removes what still lives under nodes
   * that were removed. Returns when nothing is left but transactions that are still open, at three
   * round trips a server when nothing was. May run anywhere at any time, several at once; every
   * program does the same in the background from time to time. Apart from any transaction that is
   * open on this thread.
   *
   * @throws dev.databacon.error.ServerUnavailableException when a server cannot be reached; what
   *     the others hold is done by then
   * @throws dev.databacon.error.TimeoutException when not done in time; what was done stays done
   */
  public void recover(WriteOption... options) {
    Duration timeout = null;
    for (WriteOption option : options) {
      timeout = ((Options.Timeout) option).timeout();
    }
    Deadline deadline = engine.deadline(timeout);
    outside(
        () ->
            engine
                .accounting()
                .count(
                    "Databacon",
                    null,
                    "recover",
                    () -> {
                      engine.recoverer().recover(deadline);
                      return true;
                    }));
  }

  /**
   * Starts to count what the operations of this thread cost, until the meter is closed; no I/O.
   * Operations that hand work to other threads are counted with it.
   */
  public Meter meter() {
    return engine.accounting().meter();
  }

  /**
   * Runs a block as one transaction over any number of servers, and gives what it returns. Every
   * operation that the block makes through handles and DAOs of this database, on this thread, takes
   * part and sees what earlier ones wrote; all of it is committed when the block returns, and none
   * when it throws.
   *
   * <p>Atomic over servers: after a crash of anything, all of it is there or none, once recovery
   * has run. Isolated on each server as the {@code isolation(...)} asked for says ({@link
   * Isolation#READ_COMMITTED} when not given); there is no snapshot over servers, so that a reader
   * may see one server's part a moment before another's. {@link Transaction#lock} keeps others off
   * the nodes it names until the end, and so shows whole transactions only.
   *
   * <p>While it holds locks on one server it waits at most 2 to 4 seconds for one on another, since
   * who holds that may be waiting for this one, which no server could see: then it is a {@link
   * dev.databacon.error.TransactionConflictException}. {@code ack(...)} says whether the call
   * returns when every server has committed, or already when it is decided.
   *
   * <p>An operation that fails, such as an alias that is taken, undoes itself alone: a block may
   * catch its exception and go on. Within a transaction that is open on this thread already the
   * block joins that one; see {@link Transaction#nested} for a part that may fail by itself. {@code
   * retries(n)} repeats the block after a {@link dev.databacon.error.TransactionConflictException},
   * with pauses that grow; {@code timeout(d)} bounds all of it.
   *
   * <p>Round trips: those of its operations, which hold a connection on each server touched from
   * the first of them on; then one for the commit when one server was written, four in a row, each
   * to all servers at the same time, for several.
   *
   * @throws dev.databacon.error.TransactionConflictException when it met another transaction, too
   *     often; nothing is written
   * @throws dev.databacon.error.OutcomeUnknownException when the connection broke during the commit
   *     and it could not be found out in time whether it happened
   * @throws dev.databacon.error.TimeoutException when it was not done in time; nothing is written
   * @throws dev.databacon.error.ServerUnavailableException when a server cannot be reached, went
   *     away, or can prepare no more transactions; nothing is written
   */
  @SuppressWarnings("overloads") // for blocks in braces there is no doubt, and one name reads best
  public <T extends @Nullable Object, X extends Exception> T transaction(
      Transaction.Returning<T, X> block, TransactionOption... options) throws X {
    return engine
        .transactions()
        .run(settings(options), shared -> block.run(new Transaction(this, shared)));
  }

  /**
   * The same for a block that returns nothing. An expression alone could be meant either way: write
   * {@code tx -> { transfer(a, b); }}. So could a block that always throws: give its type, {@code
   * (Transaction.Block<RuntimeException>) tx -> { throw … }}.
   */
  @SuppressWarnings("overloads") // for blocks in braces there is no doubt, and one name reads best
  public <X extends Exception> void transaction(
      Transaction.Block<X> block, TransactionOption... options) throws X {
    engine
        .transactions()
        .<Boolean, X>run(
            settings(options),
            shared -> {
              block.run(new Transaction(this, shared));
              return true;
            });
  }

  /**
   * Runs a block outside the transaction that is open on this thread: what it writes stays,
   * whatever becomes of the transaction, and it sees nothing of what that wrote. It takes
   * connections of its own, and waits for locks of the transaction in vain.
   */
  public <T extends @Nullable Object, X extends Exception> T outside(Outside<T, X> block) throws X {
    return engine.transactions().outside(block::run);
  }

  /**
   * Does something that has to be done within a time, all of it together: no operation in it on
   * this thread, nor in the blocks of a {@code gather} in it, has more time than is left then.
   *
   * @throws dev.databacon.error.TimeoutException from the operation for which nothing is left
   */
  public <T extends @Nullable Object, X extends Exception> T within(
      Duration time, Outside<T, X> block) throws X {
    return engine.within(Deadline.after(time), block::run);
  }

  /**
   * Makes a fetch: one round trip a server for each round, at all servers at the same time. Within
   * a transaction it sees what that wrote. Outside of one an interrupt of the thread ends it, on
   * the servers too; the thread stays interrupted.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   * @throws dev.databacon.error.DatabaconException what failed of it
   */
  public <T extends @Nullable Object> T run(Fetch<T> fetch, ReadOption... options) {
    return Fetching.run(engine, fetch, deadline(options));
  }

  /**
   * Starts to make a fetch, on another thread, apart from any transaction, and returns at once.
   * Once the future is cancelled, or completed otherwise, no further round goes out, and what the
   * servers work at for it is ended there. Before Java 21, which has virtual threads, at most 256
   * are made at the same time, besides those that wait for others; the time that the rest waits
   * counts for its timeouts.
   */
  public <T extends @Nullable Object> CompletableFuture<T> start(
      Fetch<T> fetch, ReadOption... options) {
    return Fetching.start(engine, fetch, deadline(options));
  }

  /**
   * Runs a block of plain code for each item, and gives their results in order. Each block has a
   * thread of its own, a virtual one where the JVM has them; at most 16,384 run at the same time,
   * 256 before Java 21 unless {@code blockThreads} of the configuration says otherwise, and as many
   * again within other blocks. Whenever all blocks that run are waiting for the network, what they
   * wait for goes out as one round: one round trip a server, in which reads of one form are one
   * statement. So nested loops over {@code gather} cost as many rounds as the blocks make reads one
   * after the other, however many items there are up to that bound.
   *
   * <p>A round takes the time of that read in it which may take longest; {@link #within} bounds all
   * of them. Its round trips are those of this call, for a {@link #meter} or an observer, and not
   * of the blocks.
   *
   * <p>Writes go out at once, each by itself. Within a transaction the blocks run one after the
   * other on the calling thread, and their reads one by one. When a block throws, no other begins,
   * and what it threw is thrown when those that run have ended. An interrupt of the calling thread
   * ends what the servers work at for the blocks, and no further round goes out; the thread stays
   * interrupted.
   *
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted while
   *     a block reads, or before
   */
  public <I, R extends @Nullable Object> List<R> gather(
      Collection<? extends I> items, Function<? super I, ? extends R> block) {
    return Fetching.gather(engine, items, block);
  }

  private Deadline deadline(ReadOption... options) {
    Options.Timeout timeout = null;
    for (ReadOption option : options) {
      timeout = (Options.Timeout) option;
    }
    return engine.deadline(timeout == null ? null : timeout.timeout());
  }

  /** What runs outside of a transaction. */
  @FunctionalInterface
  public interface Outside<T extends @Nullable Object, X extends Exception> {
    /** Does it. */
    T run() throws X;
  }

  private Transactions.Settings settings(TransactionOption[] options) {
    Duration timeout = null;
    Isolation isolation = null;
    Boolean returnsAtDecision = null;
    int retries = 0;
    for (TransactionOption option : options) {
      if (option instanceof Options.Timeout given) {
        timeout = given.timeout();
      } else if (option instanceof Options.Isolated given) {
        isolation = given.isolation();
      } else if (option instanceof Options.Retries given) {
        retries = given.times();
      } else if (option instanceof Options.Acknowledged given) {
        returnsAtDecision = given.ack() == Ack.DECISION;
      }
    }
    return new Transactions.Settings(
        engine.deadline(timeout),
        isolation == null ? null : isolation.level(),
        retries,
        returnsAtDecision);
  }

  /** For the runtime's own packages and for generated code. */
  public Engine engine() {
    return engine;
  }

  /** Closes every connection. Operations after that fail. */
  @Override
  public void close() {
    engine.close();
  }
}
