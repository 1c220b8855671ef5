package dev.databacon.fetch;

import dev.databacon.plan.Batch;
import dev.databacon.plan.Reads;
import dev.databacon.plan.Waiting;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that run side by side, those inside of others too, with how many of them are busy. When
 * none is, what they wait for goes out as one round, from the thread that came last. A block that
 * is busy for long holds the others up for {@value #PATIENCE_MILLIS} ms at most, so that blocks
 * which wait for one another come to an end, too. Thread-safe.
 */
final class Gathering implements Waiting {
  static final long PATIENCE_MILLIS = 1000;

  private final Reads reads;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Round next = new Round();
  private int busy = 1;

  Gathering(Reads reads) {
    this.reads = reads;
  }

  /** What goes out together. */
  private static final class Round {
    final List<Consumer<Batch>> wanted = new ArrayList<>();
    @Nullable Deadline deadline;
    @Nullable RuntimeException failure;
    boolean over;

    void add(Consumer<Batch> one, Deadline its) {
      wanted.add(one);
      // Whoever has less time left must not take that of the others.
      deadline = deadline == null || deadline.orSooner(its) == deadline ? its : deadline;
    }
  }

  @Override
  public void join(Consumer<Batch> one, Deadline deadline) {
    lock.lock();
    try {
      Round mine = next;
      mine.add(one, deadline);
      leave();
      while (!mine.over) {
        if (isStalled(mine)) {
          sendNext();
        }
      }
      if (mine.failure != null) {
        throw mine.failure;
      }
    } finally {
      lock.unlock();
    }
  }

  /** So many threads begin. */
  void enter(int threads) {
    lock.lock();
    try {
      busy += threads;
    } finally {
      lock.unlock();
    }
  }

  /** Waits a while; true when the round has not been sent then. With the lock held. */
  private boolean isStalled(Round mine) {
    long left = TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    boolean interrupted = false;
    while (left > 0 && !mine.over) {
      try {
        left = changed.awaitNanos(left);
      } catch (InterruptedException e) {
        // The deadline of the read ends it soon enough, as it does outside of blocks.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return mine == next;
  }

  /** A thread has nothing more to do; sends a round when all others wait. With the lock held. */
  private void leave() {
    busy--;
    while (busy == 0 && !next.wanted.isEmpty()) {
      sendNext();
    }
  }

  private void sendNext() {
    Round now = next;
    next = new Round();
    lock.unlock();
    try {
      send(now);
    } finally {
      lock.lock();
    }
    now.over = true;
    busy += now.wanted.size();
    changed.signalAll();
  }

  @SuppressWarnings("IllegalCatch") // all that wait get it
  private void send(Round round) {
    Deadline deadline = round.deadline;
    if (deadline == null) {
      return;
    }
    try {
      Batch batch = reads.batch();
      round.wanted.forEach(one -> one.accept(batch));
      reads.waitingFor(
          null,
          () -> {
            batch.run(deadline);
            return true;
          });
    } catch (RuntimeException e) {
      round.failure = e;
    }
  }

  /** A thread of a loop has ended; the last one makes its caller busy again. */
  void end(Loop<?, ?> loop) {
    lock.lock();
    try {
      if (loop.threadEnded()) {
        changed.signalAll();
      } else {
        leave();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The caller of a loop waits until all of its threads have ended. */
  void await(Loop<?, ?> loop) {
    lock.lock();
    try {
      if (!loop.callerWaits()) {
        return;
      }
      leave();
      while (!loop.isOver()) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }
}
