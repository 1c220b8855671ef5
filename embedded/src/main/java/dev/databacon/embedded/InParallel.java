package dev.databacon.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does the same to several servers at once. */
final class InParallel {
  private static final int MOST_THREADS = 8;

  private InParallel() {}

  /** What is done to each. */
  interface Step<T> {
    void accept(T each) throws IOException;
  }

  /** Returns when all are done, and throws the first failure with the others attached. */
  static <T> void run(List<T> all, Step<T> step) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(all.size(), MOST_THREADS));
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (T each : all) {
        futures.add(
            threads.submit(
                () -> {
                  step.accept(each);
                  return null;
                }));
      }
      await(futures);
    } finally {
      threads.shutdown();
    }
  }

  /** Waits through interrupts: to return while servers come or go would lose them. */
  private static void await(List<Future<?>> futures) {
    EmbeddedServerException failure = null;
    boolean interrupted = false;
    for (int i = 0; i < futures.size(); ) {
      try {
        futures.get(i).get();
        i++;
      } catch (ExecutionException e) {
        failure = merged(failure, e.getCause());
        i++;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static EmbeddedServerException merged(
      @Nullable EmbeddedServerException first, @Nullable Throwable cause) {
    EmbeddedServerException next =
        cause instanceof EmbeddedServerException own
            ? own
            : new EmbeddedServerException(String.valueOf(cause), cause);
    if (first == null) {
      return next;
    }
    first.addSuppressed(next);
    return first;
  }
}
