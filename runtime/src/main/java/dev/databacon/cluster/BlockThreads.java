package dev.databacon.cluster;

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
 * bounded; blocks within others have as many for themselves. Thread-safe.
 */
public final class BlockThreads {
  private static final @Nullable ThreadFactory VIRTUAL = VirtualThreads.named("databacon-block-");

  /** How many run at the same time when nothing else is asked for. */
  public static final int STANDARD = VIRTUAL == null ? 256 : 16_384;

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final ExecutorService POOL =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          BlockThreads::thread);

  private final int most;
  private final Semaphore free;

  /** So many at the same time, and as many again within others. */
  BlockThreads(int most) {
    this.most = most;
    this.free = new Semaphore(2 * most);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "databacon-block-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** How many threads beside the caller's may be started now, of those wanted; to be started. */
  public int take(int wanted, boolean nested) {
    int kept = nested ? 0 : most;
    int taken = 0;
    while (taken < wanted && free.availablePermits() > kept && free.tryAcquire()) {
      taken++;
    }
    return taken;
  }

  /** One that was taken is not started. */
  public void giveBack() {
    free.release();
  }

  /** Starts one that was taken. */
  public void start(Runnable work) {
    Runnable all =
        () -> {
          try {
            work.run();
          } finally {
            free.release();
          }
        };
    if (VIRTUAL == null) {
      POOL.execute(all);
    } else {
      VIRTUAL.newThread(all).start();
    }
  }
}
