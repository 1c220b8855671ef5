package dev.databacon.cluster;

import dev.databacon.meter.Account;
import dev.databacon.meter.Accounting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the same work for several servers at the same time: all but one on threads of its own,
 * virtual ones where the JVM has them, the last on the caller's. Thread-safe.
 */
public final class Parallel implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Parallel.class);
  private static final int MOST_STARTED = 256;
  private static final int MOST_WAITING = 8_192;
  private static final int KEPT_SECONDS = 30;
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final @Nullable ThreadFactory VIRTUAL = VirtualThreads.named("databacon-");

  // As many threads as there are calls at the same time times servers: more would never help, and
  // fewer would make an operation wait for another one's server.
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          VIRTUAL == null ? KEPT_SECONDS : 0, // virtual threads are not worth keeping
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          VIRTUAL == null ? Parallel::thread : VIRTUAL);

  private final ExecutorService started = VIRTUAL == null ? compensating() : threads;

  private final Scope scope = new Scope();
  private final Accounting accounting;
  private final BlockThreads blocks;

  /** With what is told of operations. */
  public Parallel(Accounting accounting) {
    this(accounting, BlockThreads.STANDARD);
  }

  /** The same, with so many threads for blocks at the same time. */
  public Parallel(Accounting accounting, int blocks) {
    this.accounting = accounting;
    this.blocks = new BlockThreads(blocks);
  }

  /** The threads of the program's blocks. */
  public BlockThreads blocks() {
    return blocks;
  }

  /** When all of them wait, such as for what they started themselves, there are more for that. */
  private static ExecutorService compensating() {
    return new ForkJoinPool(
        MOST_STARTED,
        pool -> {
          var thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
          thread.setName("databacon-" + NUMBER.incrementAndGet());
          return thread;
        },
        null,
        true,
        0,
        MOST_WAITING,
        1,
        full -> true,
        KEPT_SECONDS,
        TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "databacon-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** Which transaction a thread's operations take part in; handed on to the threads of this. */
  public Scope scope() {
    return scope;
  }

  /** On which account a thread works; handed on in the same way. */
  public Accounting accounting() {
    return accounting;
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
    int most = Math.max(0, items.size() - 1);
    List<CompletableFuture<Outcome<T>>> others = new ArrayList<>(most);
    List<Outcome<T>> outcomes = new ArrayList<>(items.size());
    try {
      for (S item : items.subList(0, most)) {
        others.add(begin(handedOn(() -> work.apply(item))));
      }
      for (S last : items.subList(most, items.size())) {
        outcomes.add(Outcome.of(() -> work.apply(last)));
      }
    } finally {
      // Also when no other could be begun: nothing of this goes on once it has returned.
      for (int i = 0; i < others.size(); i++) {
        outcomes.add(i, Outcome.of(others.get(i)));
      }
    }
    return Outcome.results(outcomes);
  }

  /** Work that is done as a part of what this thread does, whatever thread it is done on. */
  private <T extends @Nullable Object> Supplier<Outcome<T>> handedOn(Supplier<T> work) {
    SharedTransaction shared = scope.current();
    Account account = accounting.current();
    return () ->
        Outcome.of(() -> accounting.on(account, () -> scope.with(shared, () -> work.get())));
  }

  /** On a thread of its own; here and now when there is none to be had. */
  private <T> CompletableFuture<T> begin(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, threads);
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      log.debug("No thread for the work on another server", e);
      return CompletableFuture.completedFuture(work.get());
    }
  }

  /**
   * Does the work, whoever interrupts this thread meanwhile; it is interrupted afterwards. On a
   * virtual thread an interrupt ends the connection that is being waited for, so the work is done
   * on another one then, which nobody else knows.
   */
  public <T extends @Nullable Object> T uninterrupted(Supplier<T> work) {
    if (VirtualThreads.isCurrent()) {
      return Outcome.results(List.of(Outcome.of(begin(handedOn(work))))).get(0);
    }
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
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

  /**
   * Does something of the program's in the background; what it throws is lost. Without virtual
   * threads at most {@value #MOST_STARTED} at the same time, others wait, unless those wait for
   * them.
   */
  public void start(Runnable work) {
    started.execute(work);
  }

  /** Does something of the runtime's own in the background, at once; what it throws is lost. */
  public void background(Runnable work) {
    threads.execute(work);
  }

  @Override
  public void close() {
    started.shutdown();
    threads.shutdown();
  }

  private record Outcome<T extends @Nullable Object>(
      @Nullable T result, @Nullable Throwable failure) {
    @SuppressWarnings("IllegalCatch")
    static <T extends @Nullable Object> Outcome<T> of(Supplier<T> work) {
      try {
        return new Outcome<>(work.get(), null);
      } catch (RuntimeException | Error e) {
        return new Outcome<>(null, e);
      }
    }

    static <T extends @Nullable Object> Outcome<T> of(CompletableFuture<Outcome<T>> begun) {
      try {
        return begun.join();
      } catch (CompletionException e) {
        // It had not even the memory to say what became of it.
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
