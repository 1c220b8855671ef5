package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.plan.Reads;
import dev.databacon.sql.Deadline;

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

  /** Made by the engine. */
  public Store(Cluster cluster, Parallel parallel, Reads reads) {
    this.cluster = cluster;
    this.parallel = parallel;
    this.reads = reads;
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

  /** A new transaction. No I/O. */
  public Transaction begin(Deadline deadline) {
    return new Transaction(cluster, parallel, deadline);
  }
}
