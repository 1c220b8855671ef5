package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.plan.FoundName;
import dev.databacon.plan.NameQuery;
import dev.databacon.plan.NameSearch;
import dev.databacon.schema.NameKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk over what a search of names finds on all servers, page by page. */
final class NameWalk<T> {
  /** In no name, and before every other character. */
  private static final char END = '\0';

  private final Databacon db;
  private final NameQuery query;
  private final Object[] options;
  private final Function<FoundName, T> items;

  NameWalk(Databacon db, NameQuery query, Object[] options, Function<FoundName, T> items) {
    this.db = db;
    this.query = query;
    this.options = options;
    this.items = items;
  }

  Page<T> first() {
    Asked asked = Asked.of(options);
    return counted(asked.after, limit(asked));
  }

  static long limit(Asked asked) {
    long limit = asked.limit == null ? Long.MAX_VALUE : asked.limit;
    if (limit < 0) {
      throw new IllegalArgumentException("limit(" + limit + ") of a search must not be negative");
    }
    return limit;
  }

  private Page<T> counted(@Nullable Cursor after, long limit) {
    NameKind kind = query.kind();
    return db.engine()
        .accounting()
        .count(kind.owner().simpleName(), kind.name(), "search", () -> page(after, limit));
  }

  private Page<T> page(@Nullable Cursor after, long limit) {
    int size = (int) Math.min(Lists.PAGE, limit);
    // One entry more than is shown tells whether there is another page.
    int asked = size < limit ? size + 1 : size;
    FoundName last = after == null ? null : place(after);
    List<FoundName> found =
        NameSearch.find(db.engine().reads(), query, last, asked, Asked.deadline(db, options));
    List<FoundName> shown = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        shown.stream().map(items).toList(),
        shown.isEmpty() ? null : cursor(shown.get(shown.size() - 1)),
        found.size() > size,
        cursor -> counted(cursor, limit - shown.size()));
  }

  private static Cursor cursor(FoundName name) {
    return new Cursor(name.score(), name.id(), name.folded() + END + name.value());
  }

  static FoundName place(Cursor cursor) {
    String text = cursor.text();
    int end = text == null ? -1 : text.indexOf(END);
    if (text == null || end < 0) {
      throw new IllegalArgumentException("after(" + cursor + ") is not the cursor of a search");
    }
    return new FoundName(
        cursor.id(), text.substring(end + 1), 0, text.substring(0, end), cursor.rank());
  }
}
