package dev.databacon.model;

import static dev.databacon.Options.after;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.start;

import dev.databacon.Options.ListOption;
import dev.databacon.node.Cursor;
import dev.databacon.node.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ways to read a list, on the cluster and in the model. */
final class Walks {
  private Walks() {}

  /** A way to read a list. */
  record Walk(String options, int from, int most, boolean byCursor) {
    /** Reads the list that takes options. */
    <T> List<T> read(Function<ListOption[], Page<T>> list) {
      if (!byCursor) {
        ListOption[] options = {start(from), limit(most)};
        return list.apply(options).items();
      }
      List<T> all = new ArrayList<>();
      Page<T> page = list.apply(new ListOption[] {limit(most)});
      while (!page.items().isEmpty()) {
        all.addAll(page.items());
        Cursor cursor = Cursor.parse(String.valueOf(page.cursor()));
        page = list.apply(new ListOption[] {after(cursor), limit(most)});
      }
      return all;
    }

    /** What reading a list with these entries gives. */
    <T> List<T> of(List<T> list) {
      if (byCursor) {
        return list;
      }
      int first = Math.min(from, list.size());
      return list.subList(first, Math.min(first + most, list.size()));
    }

    @Override
    public String toString() {
      return options;
    }
  }

  /** Positions and limits, and walks from cursor to cursor. */
  static Arbitrary<Walk> any() {
    Arbitrary<Walk> positions =
        Combinators.combine(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 4))
            .as(
                (start, limit) ->
                    new Walk("start(" + start + "), limit(" + limit + ")", start, limit, false));
    Arbitrary<Walk> cursors =
        Arbitraries.integers()
            .between(1, 3)
            .map(limit -> new Walk("limit(" + limit + "), after(…)", 0, limit, true));
    return Arbitraries.oneOf(positions, cursors);
  }
}
