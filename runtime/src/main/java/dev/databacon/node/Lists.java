package dev.databacon.node;

import dev.databacon.Options.ListOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetches;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.Range;
import dev.databacon.plan.RangePlan;
import java.util.List;
import java.util.function.Function;

/** Reads lists page by page. */
final class Lists {
  /** The most entries in one page. */
  static final int PAGE = 500;

  private Lists() {}

  static <T> Page<T> page(
      Handle owner, String field, ListOf list, ListOption[] options, Function<ListEntry, T> items) {
    Asked asked = Asked.of(options);
    long after = asked.after == null ? Range.START : asked.after.rank();
    long limit = limit(asked);
    return page(owner, field, list, options, items, after, asked.start, limit);
  }

  private static long limit(Asked asked) {
    long limit = asked.limit == null ? Long.MAX_VALUE : asked.limit;
    if (limit < 0) {
      throw new IllegalArgumentException("limit(" + limit + ") of a list must not be negative");
    }
    return limit;
  }

  private static <T> Page<T> page(
      Handle owner,
      String field,
      ListOf list,
      ListOption[] options,
      Function<ListEntry, T> items,
      long after,
      int offset,
      long limit) {
    int size = (int) Math.min(PAGE, limit);
    // One entry more than is shown tells whether there is another page.
    int asked = size < limit ? size + 1 : size;
    List<ListEntry> found =
        owner.read(field, "", new RangePlan(list, new Range(after, offset, asked)), options);
    List<ListEntry> shown = found.subList(0, Math.min(size, found.size()));
    Cursor end =
        shown.isEmpty()
            ? null
            : new Cursor(shown.get(shown.size() - 1).rank(), shown.get(shown.size() - 1).id());
    return new Page<>(
        shown.stream().map(items).toList(),
        end,
        found.size() > size,
        cursor -> page(owner, field, list, options, items, cursor.rank(), 0, limit - shown.size()));
  }

  /** All entries of a list, or those that options name, to be read together with others. */
  static <T> ListFetch<T> fetch(
      Handle owner, ListOf list, ListOption[] options, Function<ListEntry, T> items) {
    Asked asked = Asked.of(options);
    if (Asked.limited(options)) {
      throw new IllegalArgumentException("timeout(...) belongs to the run of a fetch");
    }
    long after = asked.after == null ? Range.START : asked.after.rank();
    long limit = limit(asked);
    Range range = new Range(after, asked.start, (int) Math.min(Integer.MAX_VALUE, limit));
    return Fetches.list(
        owner.db().engine(),
        new RangePlan(list, range),
        found -> found.stream().map(items).toList());
  }

  /** The entry at an index: one round trip. */
  static ListEntry at(Handle owner, String field, ListOf list, int index, Object[] options) {
    RangePlan plan = at(owner, field, list, index);
    return only(owner, field, index, owner.read(field, "get", plan, options));
  }

  /** The same, to be read together with others. */
  static <T> Fetch<T> fetchAt(
      Handle owner, String field, ListOf list, int index, Function<ListEntry, T> item) {
    return owner.fetch(
        at(owner, field, list, index), found -> item.apply(only(owner, field, index, found)));
  }

  private static RangePlan at(Handle owner, String field, ListOf list, int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException(
          owner + "." + field + "[" + index + "]: an index is not negative");
    }
    return new RangePlan(list, Range.at(index));
  }

  private static ListEntry only(Handle owner, String field, int index, List<ListEntry> found) {
    if (found.isEmpty()) {
      throw new IndexOutOfBoundsException(
          owner + "." + field + "[" + index + "]: the list is shorter");
    }
    return found.get(0);
  }
}
