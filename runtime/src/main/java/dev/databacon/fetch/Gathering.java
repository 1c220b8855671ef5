package dev.databacon.fetch;

import dev.databacon.cluster.BlockThreads;
import dev.databacon.engine.Engine;
import dev.databacon.meter.Account;
import dev.databacon.plan.Batch;
import dev.databacon.plan.Reads;
import dev.databacon.plan.Waiting;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that run side by side, those inside of others too, with how many of them are busy. When
 * none is, what they wait for goes out as one round, from the thread that came last. A block that
 * is busy for long holds the others up until for {@value #PATIENCE_MILLIS} ms no other has come to
 * wait, so that blocks which wait for one another come to an end, too. Thread-safe.
 */
final class Gathering implements Waiting {
  static final long PATIENCE_MILLIS = 1000;

  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);

  private final Engine engine;
  private final Reads reads;
  private final @Nullable Account account;
  private final Thread caller = Thread.currentThread();
  private final Stop stop;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Round next = new Round();
  private int busy = 1;

  Gathering(Engine engine) {
    this.engine = engine;
    this.reads = engine.reads();
    this.account = engine.accounting().current();
    this.stop = new Stop(engine.parallel()::background);
  }

  /**
   * What the code of a caller runs under, which the threads of its blocks take over.
   *
   * @param account who pays
   * @param limit by when everything has to be done; null for no such limit
   */
  record Context(@Nullable Account account, @Nullable Deadline limit) {}

  /** What this thread runs under. */
  Context context() {
    return new Context(engine.accounting().current(), engine.limit());
  }

  /** What its blocks run on. */
  BlockThreads threads() {
    return engine.parallel().blocks();
  }

  /** Does something on this thread whose reads go out with those of other threads. */
  void join(Context context, Runnable work) {
    engine
        .accounting()
        .on(
            context.account(),
            () -> engine.within(context.limit(), () -> reads.waitingFor(this, () -> run(work))));
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  /** What goes out together. */
  private static final class Round {
    final List<Consumer<Batch>> wanted = new ArrayList<>();
    final List<Thread> threads = new ArrayList<>();
    @Nullable Deadline deadline;
    @Nullable Throwable failure;
    volatile long lastAdded;
    volatile boolean over;

    /** For how long nobody has come to wait. */
    long idleNanos() {
      return System.nanoTime() - lastAdded;
    }

    void add(Consumer<Batch> one, Deadline its) {
      wanted.add(one);
      threads.add(Thread.currentThread());
      lastAdded = System.nanoTime();
      // Whoever has less time left must not take that of the others.
      deadline = deadline == null || deadline.orSooner(its) == deadline ? its : deadline;
    }

    /** Wakes all that wait; not with the lock held, which they may want at once. */
    void end() {
      over = true;
      threads.forEach(LockSupport::unpark);
    }
  }

  @Override
  public void join(Consumer<Batch> one, Deadline deadline) {
    stop.check();
    Round mine;
    lock.lock();
    try {
      mine = next;
      mine.add(one, deadline);
      leave();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (!mine.over) {
      interrupted |= await(mine, deadline);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (mine.failure instanceof RuntimeException e) {
      throw e;
    }
    if (mine.failure instanceof Error e) {
      throw e;
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

  /**
   * Waits a while, but not for longer than the read may take; a round that has not been sent then
   * is, unless others have just come, as when many threads are being started. Each thread is woken
   * by itself, and takes no lock: hundreds that wait for one lock would be woken one by the other.
   * True when the thread was interrupted meanwhile.
   */
  private boolean await(Round mine, Deadline deadline) {
    long most = Math.max(1, Math.min(PATIENCE_MILLIS, deadline.remainingMillis()));
    long left = TimeUnit.MILLISECONDS.toNanos(most);
    long end = System.nanoTime() + left;
    boolean interrupted = false;
    for (; left > 0 && !mine.over; left = end - System.nanoTime()) {
      LockSupport.parkNanos(this, left);
      if (Thread.interrupted()) {
        interrupted = true;
        if (isStopped()) {
          sendLate(mine);
          return true;
        }
      }
    }
    boolean pressed = deadline.remainingMillis() <= PATIENCE_MILLIS;
    if (!mine.over && (pressed || mine.idleNanos() >= PATIENCE_NANOS)) {
      sendLate(mine);
    }
    return interrupted;
  }

  private void sendLate(Round mine) {
    lock.lock();
    try {
      if (mine == next) {
        sendNext();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * This thread was interrupted: that of the call ends all of it. For others the deadline of the
   * read is soon enough, as it is outside of blocks.
   */
  private boolean isStopped() {
    boolean all = Thread.currentThread() == caller;
    if (all) {
      stop.now("The thread that gathers was interrupted.");
    }
    return all;
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
      enter(now.wanted.size());
      now.end();
    } finally {
      lock.lock();
    }
  }

  @SuppressWarnings("IllegalCatch") // all that wait get it
  private void send(Round round) {
    Deadline deadline = round.deadline;
    if (deadline == null) {
      return;
    }
    try {
      stop.check();
      Batch batch = reads.batch();
      round.wanted.forEach(one -> one.accept(batch));
      Runnable all = () -> batch.run(deadline.stoppedBy(stop));
      Runnable send =
          Thread.currentThread() == caller
              ? () -> stop.whenInterrupted(all)
              // An interrupt of a block is not one of those whose reads it happens to send.
              : () -> engine.parallel().uninterrupted(() -> run(all));
      // What all of them wait for is the call's, not that of the thread that happens to send it.
      engine.accounting().on(account, () -> reads.waitingFor(null, () -> run(send)));
    } catch (RuntimeException | Error e) {
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

  private void awaitEnd(Loop<?, ?> loop) {
    boolean interrupted = false;
    while (!loop.isOver()) {
      try {
        changed.await();
      } catch (InterruptedException e) {
        interrupted = true;
        isStopped();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
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
      awaitEnd(loop);
    } finally {
      lock.unlock();
    }
  }
}
