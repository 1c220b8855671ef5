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
 * The threads of blocks: virtual ones where the JVM has them, else those of a pool. Their number is
 * bounded over all of a program; blocks within others have a half for themselves. Thread-safe.
 */
final class BlockThreads {
  private static final @Nullable ThreadFactory VIRTUAL = VirtualThreads.named("databacon-block-");

  /** How many there are at the same time. */
  static final int MOST = VIRTUAL == null ? 512 : 32_768;

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
  static int take(int wanted, boolean nested) {
    int kept = nested ? 0 : MOST / 2;
    int taken = 0;
    while (taken < wanted && FREE.availablePermits() > kept && FREE.tryAcquire()) {
      taken++;
    }
    return taken;
  }

  /** One that was taken is not started. */
  static void giveBack() {
    FREE.release();
  }

  /** Starts one that was taken. */
  static void start(Runnable work) {
    Runnable all =
        () -> {
          try {
            work.run();
          } finally {
            FREE.release();
          }
        };
    if (VIRTUAL == null) {
      POOL.execute(all);
    } else {
      VIRTUAL.newThread(all).start();
    }
  }
}
