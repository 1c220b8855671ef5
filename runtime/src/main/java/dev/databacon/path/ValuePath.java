package dev.databacon.path;

import dev.databacon.Options.ReadOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.node.Page;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values at the end of a path: those of a field, tuples, or edges. Nothing else is read of the
 * nodes on the way. What is absent is null, and an element like any other. Immutable; only the
 * terminal methods touch the network, at one round for each step.
 */
public final class ValuePath<T extends @Nullable Object> implements Iterable<T> {
  private final Reading<T> reading;
  private final boolean distinct;

  ValuePath(Reading<T> reading, boolean distinct) {
    this.reading = reading;
    this.distinct = distinct;
  }

  /** The same, at most so many over all. No I/O. */
  public ValuePath<T> limit(long most) {
    if (distinct) {
      throw new IllegalStateException("limit(n) comes before distinct(), which ends a path");
    }
    return new ValuePath<>(reading.limit(most), false);
  }

  /**
   * The same, each value once, where it comes first. No I/O. The values are compared in this
   * program, which keeps those that it has seen.
   */
  public ValuePath<T> distinct() {
    return new ValuePath<>(reading, true);
  }

  /**
   * Reads all values, in the order of the path.
   *
   * @throws dev.databacon.error.NodeMissingException when a node where the path begins does not
   *     exist
   */
  public List<T> list(ReadOption... options) {
    List<T> all = reading.list(options);
    return distinct ? all.stream().distinct().toList() : all;
  }

  /**
   * Reads the values while they are consumed: some thousand are held at a time, however many there
   * are, and fewer when they are big. Later ones may see later writes.
   */
  public Stream<T> stream(ReadOption... options) {
    Stream<T> all = reading.stream(options);
    return distinct ? all.distinct() : all;
  }

  /**
   * All values, to be read together with others; no I/O. Equal walks from one node each become one,
   * however many they are; paths from several nodes, or with {@code distinct()} on the way, take
   * rounds of their own.
   */
  public ListFetch<T> fetch() {
    ListFetch<T> all = reading.fetch();
    return distinct ? all.distinct() : all;
  }

  /** {@link #first}, to be read together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable T> fetchFirst() {
    return reading.fetchFirst();
  }

  /** {@link #count}, to be read together with others, as {@link #fetch}; no I/O. */
  public Fetch<Long> fetchCount() {
    return distinct ? fetch().map(all -> (long) all.size()) : reading.fetchCount();
  }

  /**
   * Reads the next values of the one list that the path goes through, and the place behind them, as
   * {@link NodePath#page(int, ReadOption...)}.
   *
   * @throws IllegalStateException also when each value is taken once
   */
  public Page<T> page(int size, ReadOption... options) {
    if (distinct) {
      throw new IllegalStateException("page(n) goes through a list; distinct() takes from it.");
    }
    return reading.page(size, options);
  }

  /** Goes through what {@link #stream} reads. */
  @Override
  public Iterator<T> iterator() {
    return distinct ? stream().iterator() : reading.iterator();
  }

  /** Reads the first value; null when there is none. */
  public @Nullable T first(ReadOption... options) {
    return reading.first(options);
  }

  /** Counts the values, with those that are absent; without reading them, but if distinct. */
  public long count(ReadOption... options) {
    if (!distinct) {
      return reading.count(options);
    }
    Set<T> seen = new LinkedHashSet<>(reading.list(options));
    return seen.size();
  }

  /**
   * Tells the plan, and the rounds, statements and servers that {@code list()} takes for it; sends
   * nothing.
   */
  public String explain() {
    return explain(Terminal.LIST);
  }

  /** The same for another way to read it; of distinct values all are read to count them. */
  public String explain(Terminal terminal) {
    return reading.explain(distinct && terminal == Terminal.COUNT ? Terminal.LIST : terminal);
  }

  /** The plan; no I/O. */
  @Override
  public String toString() {
    return reading.path().toString();
  }
}
