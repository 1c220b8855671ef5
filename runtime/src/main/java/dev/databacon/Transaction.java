package dev.databacon;

import dev.databacon.cluster.SharedTransaction;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.node.Handle;
import dev.databacon.schema.NodeKind;
import dev.databacon.write.NodeLocks;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that is open on a thread; see {@link Databacon#transaction}. Valid inside of the
 * block that it was given to, and on that thread; anything else is an {@link
 * IllegalStateException}.
 */
public final class Transaction {
  private final Databacon db;
  private final SharedTransaction shared;

  Transaction(Databacon db, SharedTransaction shared) {
    this.db = db;
    this.shared = shared;
  }

  /** A block that returns a value. */
  @FunctionalInterface
  public interface Returning<T extends @Nullable Object, X extends Exception> {
    /** Does it. */
    T run(Transaction tx) throws X;
  }

  /** A block that returns nothing. */
  @FunctionalInterface
  public interface Block<X extends Exception> {
    /** Does it. */
    void run(Transaction tx) throws X;
  }

  /**
   * Keeps every other transaction from writing these nodes, their fields and relations, and from
   * locking them, until this one ends; waits for those that have written them. One round trip a
   * server, one after the other in the order that all locks are taken in. Plain reads do not wait.
   *
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   * @throws dev.databacon.error.TransactionConflictException when two transactions wait for each
   *     other
   */
  public void lock(Handle... nodes) {
    requireUsable();
    Map<Long, NodeKind> kinds = new HashMap<>();
    for (Handle node : nodes) {
      if (node.db() != db) {
        throw new ForeignHandleException(
            node + " is a handle of another Databacon: it cannot be locked in this transaction.");
      }
      kinds.put(node.id(), node.type().kind());
    }
    NodeLocks.lock(db.engine().store(), kinds, db.engine().deadline(null));
  }

  /**
   * Runs a block as a part that may fail by itself: when it throws, what it wrote is undone, in one
   * round trip a server, and the transaction goes on for whoever catches the exception.
   */
  @SuppressWarnings("overloads") // as for transaction
  public <T extends @Nullable Object, X extends Exception> T nested(Returning<T, X> block)
      throws X {
    requireUsable();
    return db.engine().transactions().nested(shared, ignored -> block.run(this));
  }

  /** The same for a block that returns nothing. */
  @SuppressWarnings("overloads") // as for transaction
  public <X extends Exception> void nested(Block<X> block) throws X {
    requireUsable();
    db.engine()
        .transactions()
        .<Boolean, X>nested(
            shared,
            ignored -> {
              block.run(this);
              return true;
            });
  }

  private void requireUsable() {
    shared.requireUsable();
    if (db.engine().parallel().scope().current() != shared) {
      throw new IllegalStateException(
          "This transaction was used inside of db.outside(...), where nothing takes part in it.");
    }
  }

  /**
   * Runs an action once the transaction has committed, on this thread, outside of it and in the
   * order of these calls; not at all when it does not commit. An exception of the action is logged,
   * since it does not undo anything.
   */
  public void onCommit(Runnable action) {
    shared.requireUsable();
    shared.afterwards(action);
  }
}
