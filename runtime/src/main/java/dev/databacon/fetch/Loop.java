package dev.databacon.fetch;

import dev.databacon.cluster.BlockThreads;
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
  private final Gathering.Context context;
  private final boolean nested;
  private final List<I> items;
  private final Function<? super I, ? extends R> block;
  private final AtomicReferenceArray<@Nullable Object> results;
  private final AtomicReferenceArray<@Nullable Throwable> failures;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean failed;
  private int threads;
  private boolean waits;

  Loop(Gathering gathering, boolean nested, List<I> items, Function<? super I, ? extends R> block) {
    this.gathering = gathering;
    this.nested = nested;
    this.context = gathering.context();
    this.items = items;
    this.block = block;
    this.results = new AtomicReferenceArray<>(items.size());
    this.failures = new AtomicReferenceArray<>(items.size());
  }

  /** Runs the block for all items, and gives the results in their order. */
  List<R> run() {
    BlockThreads all = gathering.threads();
    int others = items.isEmpty() ? 0 : all.take(items.size() - 1, nested);
    threads = others;
    gathering.enter(others);
    start(all, others);
    gathering.join(context, this::work);
    gathering.await(this);
    return results();
  }

  private void start(BlockThreads all, int others) {
    int started = 0;
    try {
      for (; started < others; started++) {
        all.start(this::workApart);
      }
    } finally {
      // Such as for want of memory: those that run do the work of the others.
      for (; started < others; started++) {
        all.giveBack();
        gathering.end(this);
      }
    }
  }

  private void workApart() {
    try {
      gathering.join(context, this::work);
    } finally {
      gathering.end(this);
    }
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < items.size() && !failed; i = next.getAndIncrement()) {
      one(i);
    }
  }

  @SuppressWarnings("IllegalCatch") // thrown again by the caller; Kotlin's blocks throw anything
  private void one(int i) {
    try {
      results.set(i, block.apply(items.get(i)));
    } catch (Throwable e) {
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
    if (first != null) {
      throw Loop.<RuntimeException>asItIs(first);
    }
    return all;
  }

  // The compiler does not ask which exceptions are checked here.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> X asItIs(Throwable failure) throws X {
    throw (X) failure;
  }
}
