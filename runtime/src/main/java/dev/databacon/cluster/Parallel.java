package dev.databacon.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the same work for several servers at the same time: all but one on threads of its own,
 * virtual ones where the JVM has them, the last on the caller's. Thread-safe.
 */
public final class Parallel implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final @Nullable ThreadFactory VIRTUAL = VirtualThreads.named("databacon-");

  // As many threads as there are calls at the same time times servers: more would never help, and
  // fewer would make an operation wait for another one's server.
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          VIRTUAL == null ? 30 : 0, // virtual threads are not worth keeping
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          VIRTUAL == null ? Parallel::thread : VIRTUAL);

  private final Scope scope = new Scope();

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "databacon-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** Which transaction a thread's operations take part in; handed on to the threads of this. */
  public Scope scope() {
    return scope;
  }

  /**
   * Does the work for each and gives the results in their order. Waits for all, also after a
   * failure; then throws the first failure, with the others as suppressed ones.
   */
  public <S, T extends @Nullable Object> List<T> map(List<S> items, Function<S, T> work) {
    if (items.size() == 1) {
      List<T> only = new ArrayList<>(1);
      only.add(work.apply(items.get(0)));
      return only;
    }
    SharedTransaction shared = scope.current();
    List<CompletableFuture<Outcome<T>>> others = new ArrayList<>(items.size());
    for (S item : items.subList(0, Math.max(0, items.size() - 1))) {
      others.add(
          CompletableFuture.supplyAsync(
              () -> scope.with(shared, () -> Outcome.of(item, work)), threads));
    }
    List<Outcome<T>> outcomes = new ArrayList<>(items.size());
    @Nullable Outcome<T> last =
        items.isEmpty() ? null : Outcome.of(items.get(items.size() - 1), work);
    for (CompletableFuture<Outcome<T>> other : others) {
      outcomes.add(other.join());
    }
    if (last != null) {
      outcomes.add(last);
    }
    return Outcome.results(outcomes);
  }

  /** Does the work for each; failures as in {@link #map}. */
  public <S> void each(List<S> items, java.util.function.Consumer<S> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return item;
        });
  }

  /** Does something in the background; what it throws is lost. */
  public void start(Runnable work) {
    threads.execute(work);
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private record Outcome<T extends @Nullable Object>(
      @Nullable T result, @Nullable Throwable failure) {
    @SuppressWarnings("IllegalCatch")
    static <S, T extends @Nullable Object> Outcome<T> of(S item, Function<S, T> work) {
      try {
        return new Outcome<>(work.apply(item), null);
      } catch (RuntimeException | Error e) {
        return new Outcome<>(null, e);
      }
    }

    // T says whether null is a result; an exception must not suppress the very same one.
    @SuppressWarnings({"NullAway", "ReferenceEquality"})
    static <T extends @Nullable Object> List<T> results(List<Outcome<T>> outcomes) {
      Throwable first = null;
      List<T> results = new ArrayList<>(outcomes.size());
      for (Outcome<T> outcome : outcomes) {
        Throwable failure = outcome.failure;
        if (failure != null && first != null && first != failure) {
          first.addSuppressed(failure);
        } else if (failure != null) {
          first = failure;
        }
        results.add(outcome.result);
      }
      if (first instanceof RuntimeException e) {
        throw e;
      }
      if (first instanceof Error e) {
        throw e;
      }
      return results;
    }
  }
}
