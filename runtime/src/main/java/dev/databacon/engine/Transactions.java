package dev.databacon.engine;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Scope;
import dev.databacon.cluster.Server;
import dev.databacon.cluster.SharedTransaction;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.error.Where;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Participant.Isolation;
import dev.databacon.write.SharedCommit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs blocks of operations as transactions of the thread that calls. Thread-safe. */
public final class Transactions {
  private static final Logger log = LoggerFactory.getLogger(Transactions.class);

  private final Cluster cluster;
  private final Parallel parallel;
  private final Scope scope;
  private final boolean returnsAtDecision;

  Transactions(Cluster cluster, Parallel parallel, boolean returnsAtDecision) {
    this.returnsAtDecision = returnsAtDecision;
    this.cluster = cluster;
    this.parallel = parallel;
    this.scope = parallel.scope();
  }

  /**
   * How a transaction is to run.
   *
   * @param deadline what bounds all attempts together
   * @param isolation how much it sees of what others commit meanwhile; null for the usual, or for
   *     that of the transaction that it joins
   * @param retries how many times it may be repeated after a conflict
   * @param returnsAtDecision whether its commit over several servers returns when it is decided;
   *     null for what is configured
   */
  public record Settings(
      Deadline deadline,
      @Nullable Isolation isolation,
      int retries,
      @Nullable Boolean returnsAtDecision) {}

  /** What runs within a transaction, once for each attempt. */
  @FunctionalInterface
  public interface Block<T extends @Nullable Object, X extends Exception> {
    /** Does it. */
    T run(SharedTransaction transaction) throws X;
  }

  /** Runs a block as a transaction, or as a part of the one that is open on this thread. */
  public <T extends @Nullable Object, X extends Exception> T run(
      Settings settings, Block<T, X> block) throws X {
    SharedTransaction outer = scope.current();
    if (outer != null) {
      return join(outer, settings, block);
    }
    return parallel
        .accounting()
        .run("Databacon", null, "transaction", () -> attempts(settings, block));
  }

  private <T extends @Nullable Object, X extends Exception> T attempts(
      Settings settings, Block<T, X> block) throws X {
    for (int failures = 0; ; failures++) {
      try {
        return attempt(settings, block);
      } catch (TransactionConflictException e) {
        if (failures >= settings.retries() || settings.deadline().remainingMillis() <= 0) {
          throw e;
        }
        Backoff.pause(failures, settings.deadline());
      }
    }
  }

  private <T extends @Nullable Object, X extends Exception> T attempt(
      Settings settings, Block<T, X> block) throws X {
    Isolation asked = settings.isolation();
    Boolean early = settings.returnsAtDecision();
    SharedTransaction shared =
        new SharedTransaction(
            settings.deadline(),
            asked == null ? Isolation.READ_COMMITTED : asked,
            early == null ? returnsAtDecision : early);
    SharedCommit end = new SharedCommit(cluster, parallel, shared);
    boolean done = false;
    T result;
    try {
      result = scope.with(shared, () -> block.run(shared));
      done = true;
    } finally {
      shared.end();
      if (!done) {
        end.rollback();
      }
    }
    commit(shared, end);
    afterwards(shared.afterwards());
    return result;
  }

  private static void commit(SharedTransaction shared, SharedCommit end) {
    if (shared.failure() != null) {
      end.rollback();
    }
    requireNoFailure(shared);
    Server failed = end.failed();
    if (failed != null) {
      end.rollback();
      throw new TransactionConflictException(
          "An earlier statement of this transaction failed on server '"
              + failed
              + "', so nothing of it is committed. Let the exception of that statement pass.",
          Where.server(failed.name()),
          null);
    }
    end.commit();
  }

  private static void requireNoFailure(SharedTransaction shared) {
    Throwable failure = shared.failure();
    if (failure != null) {
      throw new IllegalStateException(
          "A block that joined this transaction has failed, so nothing of it is committed. Let its"
              + " exception pass, or use tx.nested(...) for what may fail by itself.",
          failure);
    }
  }

  /**
   * The transaction has committed; an exception must not look as if it had not, nor keep the other
   * actions from being run. Kotlin throws checked ones here too.
   */
  @SuppressWarnings("IllegalCatch")
  private static void afterwards(List<Runnable> actions) {
    VirtualMachineError failure = null;
    for (Runnable action : actions) {
      try {
        action.run();
      } catch (Throwable e) {
        if (failure == null && e instanceof VirtualMachineError error) {
          failure = error;
        }
        log.error("An action after the commit of a transaction failed", e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static <T extends @Nullable Object, X extends Exception> T join(
      SharedTransaction outer, Settings settings, Block<T, X> block) throws X {
    Isolation asked = settings.isolation();
    if (asked != null && asked.compareTo(outer.isolation()) > 0) {
      throw new IllegalStateException(
          "A transaction of isolation "
              + asked
              + " cannot join the one that is open on this thread, which is "
              + outer.isolation()
              + ". Ask for it there, or step out of it with db.outside(...).");
    }
    boolean done = false;
    try {
      T result = block.run(outer);
      done = true;
      return result;
    } finally {
      if (!done) {
        outer.fail(new IllegalStateException("a block that joined it did not end normally"));
      }
    }
  }

  /**
   * Runs a block within the open transaction so that its failure undoes what it did, and nothing
   * else.
   */
  public <T extends @Nullable Object, X extends Exception> T nested(
      SharedTransaction transaction, Block<T, X> block) throws X {
    Throwable before = transaction.failure();
    int level = transaction.enter();
    boolean done = false;
    try {
      T result = block.run(transaction);
      if (before == null) {
        requireNoFailure(transaction);
      }
      done = true;
      return result;
    } finally {
      transaction.leave(level, !done);
      if (!done) {
        transaction.fail(before);
      }
    }
  }

  /** Runs a block outside the transaction that is open on this thread. */
  public <T extends @Nullable Object, X extends Exception> T outside(Scope.Work<T, X> block)
      throws X {
    return scope.with(null, block);
  }
}
