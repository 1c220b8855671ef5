package dev.databacon.fetch;

import dev.databacon.error.DatabaconException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A read that has not been made yet, alone or put together of others. {@code db.run(fetch)} makes
 * it, in rounds: all that can be read at once goes out as one round trip a server, equal reads
 * once, reads of one form as one statement; {@link #then} begins another round.
 *
 * <p>A fetch may be run any number of times, and reads anew each time; within a run each fetch is
 * made once, wherever it stands. What fails, fails what depends on it and nothing else. The
 * functions given run on the thread that runs the fetch, one after the other. Immutable and
 * thread-safe; no method does any I/O.
 */
public sealed class Fetch<T extends @Nullable Object> permits ListFetch {
  private final Source<T> source;

  Fetch(Source<T> source) {
    this.source = source;
  }

  /** How a fetch comes by its value within a run. */
  @FunctionalInterface
  interface Source<T extends @Nullable Object> {
    /** Begins it; what has to be read is read in the next round. */
    CompletableFuture<T> begin(Run run);
  }

  final CompletableFuture<T> in(Run run) {
    return run.once(this, source);
  }

  /** A value that is there already. */
  public static <T extends @Nullable Object> Fetch<T> of(T value) {
    return new Fetch<>(run -> CompletableFuture.completedFuture(value));
  }

  /** The same with its value changed; in the same round. */
  public final <R extends @Nullable Object> Fetch<R> map(Function<? super T, ? extends R> change) {
    return new Fetch<>(run -> in(run).thenApply(change));
  }

  /** What is fetched with its value; the round after. */
  public final <R extends @Nullable Object> Fetch<R> then(
      Function<? super T, ? extends Fetch<R>> next) {
    return new Fetch<>(run -> in(run).thenCompose(value -> next.apply(value).in(run)));
  }

  /** The same, with another value where it fails for a reason that the store gives. */
  public final Fetch<T> recover(Function<? super DatabaconException, ? extends T> instead) {
    return new Fetch<>(
        run ->
            in(run)
                .exceptionally(
                    thrown -> {
                      if (cause(thrown) instanceof DatabaconException e) {
                        return instead.apply(e);
                      }
                      throw new CompletionException(cause(thrown));
                    }));
  }

  /** Both, at the same time, made one. */
  public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      Fetch<R> zip(Fetch<A> a, Fetch<B> b, BiFunction<? super A, ? super B, ? extends R> join) {
    return new Fetch<>(
        run -> {
          CompletableFuture<A> first = a.in(run);
          return first.thenCombine(b.in(run), join);
        });
  }

  /** All of them, at the same time, in their order. */
  public static <T extends @Nullable Object> ListFetch<T> all(
      Collection<? extends Fetch<? extends T>> fetches) {
    List<Fetch<? extends T>> each = List.copyOf(fetches);
    return new ListFetch<>(run -> joined(each, run));
  }

  private static <T extends @Nullable Object> CompletableFuture<List<T>> joined(
      List<Fetch<? extends T>> each, Run run) {
    List<CompletableFuture<? extends T>> parts = new ArrayList<>(each.size());
    for (Fetch<? extends T> fetch : each) {
      parts.add(fetch.in(run));
    }
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> {
              List<T> values = new ArrayList<>(parts.size());
              parts.forEach(part -> values.add(part.join()));
              return values;
            });
  }

  static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof CompletionException && cause != null ? cause : thrown;
  }
}
