package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.SharedTransaction;
import dev.databacon.plan.Reads;
import dev.databacon.sql.Deadline;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What writes are made with: the cluster, reads of it, and what is known of its catalog.
 * Thread-safe.
 */
public final class Store {
  private final Cluster cluster;
  private final Parallel parallel;
  private final Reads reads;
  private final StoredSchemas schemas = new StoredSchemas();
  private final LeaseTurns leases = new LeaseTurns();
  private final Sweeper sweeper;
  private final WriteOrder order = new WriteOrder();
  private final boolean returnsAtDecision;

  /**
   * Made by the engine; what works in the background takes a deadline for each transaction.
   *
   * @param returnsAtDecision whether a commit over several servers returns when it is decided,
   *     before every server has it
   */
  public Store(
      Cluster cluster,
      Parallel parallel,
      Reads reads,
      Supplier<Deadline> deadlines,
      boolean returnsAtDecision) {
    this.returnsAtDecision = returnsAtDecision;
    this.cluster = cluster;
    this.parallel = parallel;
    this.reads = reads;
    this.sweeper = new Sweeper(this, parallel, deadlines);
  }

  Cluster cluster() {
    return cluster;
  }

  Parallel parallel() {
    return parallel;
  }

  Reads reads() {
    return reads;
  }

  StoredSchemas schemas() {
    return schemas;
  }

  LeaseTurns leases() {
    return leases;
  }

  /** Finishes what removals have left. */
  public Sweeper sweeper() {
    return sweeper;
  }

  /**
   * Does something as a transaction of its own, whatever is open on this thread: what others have
   * to see at once.
   */
  <T extends @Nullable Object> T apart(Supplier<T> work) {
    return parallel.scope().with(null, work::get);
  }

  /** The transaction that operations of this thread take part in; null when there is none. */
  @Nullable SharedTransaction shared() {
    return parallel.scope().current();
  }

  WriteOrder order() {
    return order;
  }

  /** A new transaction. No I/O. */
  public Transaction begin(Deadline deadline) {
    return new Transaction(cluster, parallel, deadline, cluster.probe(), returnsAtDecision);
  }
}
