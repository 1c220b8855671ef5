package dev.databacon.engine;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.cluster.SharedTransaction;
import dev.databacon.error.DatabaconException;
import dev.databacon.meter.Accounting;
import dev.databacon.plan.Reads;
import dev.databacon.sql.Deadline;
import dev.databacon.write.Store;
import dev.databacon.write.Transaction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in for reads and writes: the cluster, the threads that talk to several servers at the
 * same time, and the standard deadline. Thread-safe.
 */
public final class Engine implements AutoCloseable {
  @SuppressWarnings("ThreadLocalUsage") // a thread may use several clusters at once
  private final ThreadLocal<@Nullable Deadline> limit = new ThreadLocal<>();

  private static final long CLOSING_MILLIS = 5_000;
  private static final Logger log = LoggerFactory.getLogger(Engine.class);

  private final Cluster cluster;
  private final Parallel parallel;
  private final long timeoutMillis;
  private final Reads reads;
  private final Store store;
  private final Transactions transactions;
  private final Recoverer recoverer;

  /**
   * Made when a program connects.
   *
   * @param returnsAtDecision whether a commit over several servers returns when it is decided,
   *     before every server has it, unless asked otherwise
   */
  public Engine(Cluster cluster, Parallel parallel, long timeoutMillis, boolean returnsAtDecision) {
    this.cluster = cluster;
    this.parallel = parallel;
    this.timeoutMillis = timeoutMillis;
    this.reads = new Reads(cluster, parallel);
    // Reads of writes never wait for those of other threads: they may hold what those wait for.
    Reads own = new Reads(cluster, parallel);
    this.store =
        new Store(
            cluster, parallel, own, () -> Deadline.standard(timeoutMillis), returnsAtDecision);
    this.transactions = new Transactions(cluster, parallel, returnsAtDecision);
    this.recoverer =
        new Recoverer(cluster, parallel, store, () -> Deadline.standard(timeoutMillis));
  }

  /** Runs read plans. */
  public Reads reads() {
    return reads;
  }

  /** What writes are made with. */
  public Store store() {
    return store;
  }

  /** The servers, shards and ids. */
  public Cluster cluster() {
    return cluster;
  }

  /** Runs work on several servers at the same time. */
  public Parallel parallel() {
    return parallel;
  }

  /** What is told of operations. */
  public Accounting accounting() {
    return parallel.accounting();
  }

  /** By when everything has to be done that this thread does; null for no such limit. */
  public @Nullable Deadline limit() {
    return limit.get();
  }

  /** Does something that has to be done by a deadline, with all operations in it. */
  public <T extends @Nullable Object, X extends Exception> T within(
      @Nullable Deadline deadline, Accounting.Work<T, X> work) throws X {
    Deadline before = limit.get();
    Deadline sooner = before == null || deadline == null ? deadline : before.orSooner(deadline);
    limit(sooner == null ? before : sooner);
    try {
      return work.run();
    } finally {
      limit(before);
    }
  }

  private void limit(@Nullable Deadline deadline) {
    if (deadline == null) {
      limit.remove();
    } else {
      limit.set(deadline);
    }
  }

  /**
   * From now: the given timeout, or the configured one when null; not beyond that of the
   * transaction that is open on this thread, or of the block that it runs in.
   */
  public Deadline deadline(@Nullable Duration timeout) {
    Deadline asked = timeout == null ? Deadline.standard(timeoutMillis) : Deadline.after(timeout);
    Deadline block = limit.get();
    Deadline own = block == null ? asked : asked.orSooner(block);
    SharedTransaction shared = parallel.scope().current();
    return shared == null ? own : shared.within(own);
  }

  /** Finishes what was left unfinished. */
  public Recoverer recoverer() {
    return recoverer;
  }

  /** Runs blocks as transactions. */
  public Transactions transactions() {
    return transactions;
  }

  /** A new unit of work. No I/O. */
  public Transaction begin(Deadline deadline) {
    return store.begin(deadline);
  }

  @Override
  public void close() {
    recoverer.close();
    store.sweeper().stop(timeoutMillis);
    cluster.servers().forEach(this::awaitOwed);
    cluster.close();
    parallel.close();
  }

  /** What cannot be committed now, others will commit. */
  private void awaitOwed(Server server) {
    try {
      server.awaitOwed(Deadline.standard(Math.min(timeoutMillis, CLOSING_MILLIS)));
    } catch (DatabaconException e) {
      log.warn("Recovery will commit on server {} what is decided", server, e);
    }
  }
}
