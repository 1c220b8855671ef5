package dev.databacon.fetch;

import dev.databacon.cluster.VirtualThreads;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of blocks: virtual ones where the JVM has them, else at most {@value #MOST} of a
 * pool. Thread-safe.
 */
final class BlockThreads {
  /** How many blocks run at the same time on threads of the platform, over all of a program. */
  static final int MOST = 256;

  /** How many virtual threads one call starts. */
  static final int MOST_VIRTUAL = 10_000;

  private static final @Nullable ThreadFactory VIRTUAL = VirtualThreads.named("databacon-block-");

  private static final Semaphore FREE = new Semaphore(MOST);
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final ExecutorService POOL =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          BlockThreads::thread);

  private BlockThreads() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "databacon-block-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** How many threads beside the caller's may be started now, of those wanted; to be started. */
  static int take(int wanted) {
    if (VIRTUAL != null) {
      return Math.min(wanted, MOST_VIRTUAL);
    }
    int taken = 0;
    while (taken < wanted && FREE.tryAcquire()) {
      taken++;
    }
    return taken;
  }

  /** Starts one that was taken. */
  static void start(Runnable work) {
    if (VIRTUAL != null) {
      VIRTUAL.newThread(work).start();
      return;
    }
    POOL.execute(
        () -> {
          try {
            work.run();
          } finally {
            FREE.release();
          }
        });
  }
}
