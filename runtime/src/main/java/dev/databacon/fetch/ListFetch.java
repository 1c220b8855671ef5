package dev.databacon.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fetch of a list. Immutable and thread-safe. */
public final class ListFetch<E extends @Nullable Object> extends Fetch<List<E>> {
  ListFetch(Source<List<E>> source) {
    super(source);
  }

  /** The same, each element once, where it comes first. */
  public ListFetch<E> distinct() {
    return new ListFetch<>(
        run -> in(run).thenApply(elements -> elements.stream().distinct().toList()));
  }

  /**
   * Something for each element, all in one round, in their order: the round after, in which reads
   * of one form are one statement a server, however many elements there are.
   */
  public <R extends @Nullable Object> ListFetch<R> each(
      Function<? super E, ? extends Fetch<R>> fetch) {
    return new ListFetch<>(
        run ->
            in(run)
                .thenCompose(
                    elements -> {
                      List<Fetch<R>> all = new ArrayList<>(elements.size());
                      elements.forEach(element -> all.add(fetch.apply(element)));
                      return Fetch.<R>all(all).in(run);
                    }));
  }
}
