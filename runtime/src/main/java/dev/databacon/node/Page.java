package dev.databacon.node;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as it was read: at most 500 entries, or as many as were asked for of a path.
 * Iteration goes on through the following pages, at one round trip each; in a search at one a
 * server, at the same time. Immutable; pages read later may see later writes.
 */
public final class Page<T extends @Nullable Object> implements Iterable<T> {
  private final List<T> items;
  private final @Nullable Cursor end;
  private final boolean more;
  private final Function<Cursor, Page<T>> following;

  /**
   * Made by lists and paths; no I/O.
   *
   * @param end the place behind it; null when it is empty
   * @param following reads the page behind a place
   */
  public Page(
      List<T> items, @Nullable Cursor end, boolean more, Function<Cursor, Page<T>> following) {
    this.items = items;
    this.end = end;
    this.more = more;
    this.following = following;
  }

  /** The entries of this page; no I/O. */
  public List<T> items() {
    return items;
  }

  /** Whether there was more behind this page, within the limit that was given; no I/O. */
  public boolean hasNext() {
    return more;
  }

  /**
   * Reads the page behind this one: one round trip.
   *
   * @throws NoSuchElementException when there is none
   */
  public Page<T> next() {
    if (!more || end == null) {
      throw new NoSuchElementException("this is the last page");
    }
    return following.apply(end);
  }

  /** The place behind this page, for {@code after(cursor)}; null when the page is empty. No I/O. */
  public @Nullable Cursor cursor() {
    return end;
  }

  /** Goes through this page and the following ones: one round trip for each following page. */
  @Override
  public Iterator<T> iterator() {
    return new Walk<>(this);
  }

  /** What {@link #iterator} goes through, as a stream. */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
  }

  /** What {@link #iterator} goes through, as a list: one round trip for each following page. */
  public List<T> toList() {
    return more ? stream().toList() : items;
  }

  /** The first items of the page and whether there are more; no I/O. */
  @Override
  public String toString() {
    return items + (more ? "..." : "");
  }

  private static final class Walk<T extends @Nullable Object> implements Iterator<T> {
    private Page<T> page;
    private Iterator<T> items;

    Walk(Page<T> page) {
      this.page = page;
      this.items = page.items.iterator();
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && page.more) {
        page = page.next();
        items = page.items.iterator();
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return items.next();
    }
  }
}
