package dev.databacon.fetch;

import dev.databacon.engine.Engine;
import dev.databacon.meter.Account;
import dev.databacon.meter.Accounting;
import dev.databacon.plan.Waiting;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Stop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs fetches and blocks. For {@code Databacon}. */
public final class Fetching {
  private static final String TYPE = "Databacon";

  private Fetching() {}

  /** Makes a fetch on this thread. */
  public static <T extends @Nullable Object> T run(
      Engine engine, Fetch<T> fetch, Deadline deadline) {
    return engine
        .accounting()
        .count(TYPE, null, "run", () -> new Run(engine, deadline, stop(engine)).run(fetch));
  }

  /** Null within a transaction: to end a statement of it would end all of it. */
  private static @Nullable Stop stop(Engine engine) {
    return engine.parallel().scope().current() == null
        ? new Stop(engine.parallel()::background)
        : null;
  }

  /** Makes a fetch on a thread of its own; once the future is done otherwise, it ends. */
  @SuppressWarnings("IllegalCatch") // it becomes the outcome
  public static <T extends @Nullable Object> CompletableFuture<T> start(
      Engine engine, Fetch<T> fetch, Deadline deadline) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Accounting accounting = engine.accounting();
    Account account = accounting.current();
    Stop stop = new Stop(engine.parallel()::background);
    Run run = new Run(engine, deadline, stop);
    CompletableFuture<T> unused =
        result.whenComplete((value, failure) -> stop.now("The fetch was cancelled."));
    engine
        .parallel()
        .start(
            () -> {
              try {
                result.complete(
                    accounting.on(
                        account,
                        () -> accounting.count(TYPE, null, "start", () -> run.run(fetch))));
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    return result;
  }

  /** Runs a block for each item, with their reads in rounds. */
  public static <I, R extends @Nullable Object> List<R> gather(
      Engine engine, Collection<? extends I> items, Function<? super I, ? extends R> block) {
    List<I> all = new ArrayList<>(items);
    return engine.accounting().count(TYPE, null, "gather", () -> loop(engine, all, block));
  }

  private static <I, R extends @Nullable Object> List<R> loop(
      Engine engine, List<I> items, Function<? super I, ? extends R> block) {
    if (engine.parallel().scope().current() != null) {
      return oneByOne(items, block);
    }
    Waiting outer = engine.reads().waiting();
    boolean nested = outer instanceof Gathering;
    Gathering gathering = outer instanceof Gathering g ? g : new Gathering(engine);
    return new Loop<I, R>(gathering, nested, items, block).run();
  }

  /** What a transaction has open on its connections, threads cannot use side by side. */
  private static <I, R extends @Nullable Object> List<R> oneByOne(
      List<I> items, Function<? super I, ? extends R> block) {
    List<R> all = new ArrayList<>(items.size());
    for (I item : items) {
      all.add(block.apply(item));
    }
    return all;
  }
}
