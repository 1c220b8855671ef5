package dev.databacon.engine;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.SharedTransaction;
import dev.databacon.meter.Accounting;
import dev.databacon.plan.Reads;
import dev.databacon.sql.Deadline;
import dev.databacon.write.Store;
import dev.databacon.write.Transaction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for reads and writes: the cluster, the threads that talk to several servers at the
 * same time, and the standard deadline. Thread-safe.
 */
public final class Engine implements AutoCloseable {
  private final Cluster cluster;
  private final Parallel parallel;
  private final long timeoutMillis;
  private final Reads reads;
  private final Store store;
  private final Transactions transactions;
  private final Recoverer recoverer;

  /** Made when a program connects. */
  public Engine(Cluster cluster, Parallel parallel, long timeoutMillis) {
    this.cluster = cluster;
    this.parallel = parallel;
    this.timeoutMillis = timeoutMillis;
    this.reads = new Reads(cluster, parallel);
    this.store = new Store(cluster, parallel, reads, () -> Deadline.standard(timeoutMillis));
    this.transactions = new Transactions(cluster, parallel);
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

  /**
   * From now: the given timeout, or the configured one when null; not beyond that of the
   * transaction that is open on this thread.
   */
  public Deadline deadline(@Nullable Duration timeout) {
    Deadline own = timeout == null ? Deadline.standard(timeoutMillis) : Deadline.after(timeout);
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
    return new Transaction(cluster, parallel, deadline);
  }

  @Override
  public void close() {
    recoverer.close();
    store.sweeper().stop(timeoutMillis);
    cluster.close();
    parallel.close();
  }
}
