package dev.databacon.write;

import dev.databacon.cluster.Parallel;
import dev.databacon.sql.Deadline;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes in the background what removals have left, on one thread at a time that ends when
 * nothing is left. Thread-safe.
 */
public final class Sweeper {
  private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

  private final Store store;
  private final Parallel parallel;
  private final Supplier<Deadline> deadlines;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile CountDownLatch idle = new CountDownLatch(0);
  private volatile boolean stopped;

  Sweeper(Store store, Parallel parallel, Supplier<Deadline> deadlines) {
    this.store = store;
    this.parallel = parallel;
    this.deadlines = deadlines;
  }

  /** Starts it, unless it works already and will see what there is. */
  public void wake() {
    if (!stopped && calls.getAndIncrement() == 0) {
      CountDownLatch done = new CountDownLatch(1);
      idle = done;
      try {
        parallel.background(() -> work(done));
      } catch (RejectedExecutionException | OutOfMemoryError e) {
        // The removal that wakes it is committed; whoever comes next tries again.
        log.warn("No thread for what is left of a removal", e);
        calls.set(0);
        done.countDown();
      }
    }
  }

  private void work(CountDownLatch done) {
    try {
      work();
    } finally {
      done.countDown();
    }
  }

  @SuppressWarnings("IllegalCatch")
  private void work() {
    int seen;
    do {
      seen = calls.get();
      try {
        parallel.accounting().run("Databacon", null, "sweep", this::sweep);
      } catch (Throwable e) {
        // There is nobody to tell; whoever comes next tries again.
        log.warn("What is left of a removal was not finished", e);
      }
    } while (!calls.compareAndSet(seen, 0));
  }

  private boolean sweep() {
    new Sweep(store, deadlines).all(() -> stopped);
    return true;
  }

  /** Lets the transaction at hand end, so that nothing is left in doubt, and starts no other. */
  public void stop(long millis) {
    stopped = true;
    try {
      if (!idle.await(millis, TimeUnit.MILLISECONDS)) {
        log.warn("The removal in the background did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
