package dev.databacon.fetch;

import dev.databacon.engine.Engine;
import dev.databacon.error.NodeMissingException;
import dev.databacon.plan.Batch;
import dev.databacon.plan.KindsPlan;
import dev.databacon.plan.MissingNode;
import dev.databacon.plan.Wanted;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Stop;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a fetch, round by round. Used by one thread. */
final class Run {
  private final Engine engine;
  private final Deadline deadline;
  private final @Nullable Stop stop;
  private final IdentityHashMap<Fetch<?>, CompletableFuture<?>> begun = new IdentityHashMap<>();
  private Batch batch;
  private List<Runnable> after = new ArrayList<>();

  Run(Engine engine, Deadline deadline, @Nullable Stop stop) {
    this.engine = engine;
    this.stop = stop;
    this.deadline = stop == null ? deadline : deadline.stoppedBy(stop);
    this.batch = engine.reads().batch();
  }

  Engine engine() {
    return engine;
  }

  /**
   * Asks servers for something.
   *
   * @throws java.util.concurrent.CancellationException when nobody wants it any more
   */
  void ask(Consumer<Deadline> read) {
    if (stop == null) {
      read.accept(deadline);
    } else {
      stop.check();
      stop.whenInterrupted(() -> read.accept(deadline));
    }
  }

  /** What goes out in the next round. */
  Batch batch() {
    return batch;
  }

  /** Does something when the next round is over. */
  void after(Runnable work) {
    after.add(work);
  }

  @SuppressWarnings("IllegalCatch") // it becomes the outcome
  <T extends @Nullable Object> void complete(
      CompletableFuture<T> future, Supplier<? extends T> value) {
    try {
      future.complete(value.get());
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
    }
  }

  /** Completes a future in the next round with what an id is that is no such node. */
  void explain(MissingNode node, NodeMissingException cause, CompletableFuture<?> result) {
    Wanted<Map<Long, KindsPlan.Found>> asked = new Wanted<>(node.server(), node.plan());
    batch.add(asked);
    after(
        () ->
            result.completeExceptionally(
                asked.failure() == null ? node.explain(asked.get(), cause) : cause));
  }

  @SuppressWarnings({"unchecked", "IllegalCatch"}) // each fetch has one future, of its own type
  <T extends @Nullable Object> CompletableFuture<T> once(Fetch<T> fetch, Fetch.Source<T> source) {
    CompletableFuture<T> known = (CompletableFuture<T>) begun.get(fetch);
    if (known == null) {
      known = source.begin(this);
      begun.put(fetch, known);
    }
    return known;
  }

  /** Makes the fetch. */
  <T extends @Nullable Object> T run(Fetch<T> fetch) {
    CompletableFuture<T> result = fetch.in(this);
    while (!result.isDone()) {
      round();
    }
    return result(result);
  }

  private void round() {
    Batch now = batch;
    batch = engine.reads().batch();
    if (!now.isEmpty()) {
      ask(now::run);
    }
    List<Runnable> over = after;
    after = new ArrayList<>();
    if (over.isEmpty()) {
      throw new IllegalStateException("the fetch waits for nothing");
    }
    over.forEach(Runnable::run);
  }

  private static <T extends @Nullable Object> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      Throwable cause = Fetch.cause(e);
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
