package dev.databacon.fetch;

import dev.databacon.plan.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A block of code for each of some items, on the caller's thread and on others. Thread-safe where
 * the threads meet: each takes the next item that nobody has taken.
 */
final class Loop<I, R extends @Nullable Object> {
  private final Gathering gathering;
  private final Reads reads;
  private final List<I> items;
  private final Function<? super I, ? extends R> block;
  private final AtomicReferenceArray<@Nullable Object> results;
  private final AtomicReferenceArray<@Nullable Throwable> failures;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean failed;
  private int threads;
  private boolean waits;

  Loop(Gathering gathering, Reads reads, List<I> items, Function<? super I, ? extends R> block) {
    this.gathering = gathering;
    this.reads = reads;
    this.items = items;
    this.block = block;
    this.results = new AtomicReferenceArray<>(items.size());
    this.failures = new AtomicReferenceArray<>(items.size());
  }

  /** Runs the block for all items, and gives the results in their order. */
  List<R> run() {
    int others = items.isEmpty() ? 0 : BlockThreads.take(items.size() - 1);
    threads = others;
    gathering.enter(others);
    for (int i = 0; i < others; i++) {
      BlockThreads.start(
          () -> {
            work();
            gathering.end(this);
          });
    }
    work();
    gathering.await(this);
    return results();
  }

  private void work() {
    reads.waitingFor(
        gathering,
        () -> {
          for (int i = next.getAndIncrement();
              i < items.size() && !failed;
              i = next.getAndIncrement()) {
            one(i);
          }
          return true;
        });
  }

  @SuppressWarnings("IllegalCatch") // thrown again by the caller
  private void one(int i) {
    try {
      results.set(i, block.apply(items.get(i)));
    } catch (RuntimeException | Error e) {
      failures.set(i, e);
      failed = true;
    }
  }

  /** Counts a thread that ended; whether the caller takes its place. Under the gathering's lock. */
  boolean threadEnded() {
    threads--;
    return threads == 0 && waits;
  }

  /** Whether there is something to wait for; under the gathering's lock. */
  boolean callerWaits() {
    waits = threads > 0;
    return waits;
  }

  /** Whether all threads have ended; under the gathering's lock. */
  boolean isOver() {
    return threads == 0;
  }

  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // an exception must not suppress itself
  private List<R> results() {
    Throwable first = null;
    List<R> all = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Throwable failure = failures.get(i);
      if (first == null) {
        first = failure;
      } else if (failure != null && failure != first) {
        first.addSuppressed(failure);
      }
      all.add((R) results.get(i));
    }
    if (first instanceof RuntimeException e) {
      throw e;
    }
    if (first instanceof Error e) {
      throw e;
    }
    return all;
  }
}
