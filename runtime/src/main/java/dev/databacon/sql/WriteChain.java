package dev.databacon.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a write as one statement, one after the other. PostgreSQL runs the parts of a statement
 * in an order of its own, so each asks, once and before anything else, for what is known only when
 * the one before is done. All see what was there when the statement began.
 *
 * <p>The same object for the same parts: a program has as many as it has forms of writes.
 * Thread-safe.
 */
final class WriteChain {
  /** Nothing yet. */
  static final WriteChain START = new WriteChain(null, "", "true", null, -1);

  private final @Nullable WriteForm last;
  private final String others;
  private final String gate;
  private final int place;
  private final @Nullable Sql sql;
  private final Map<WriteForm, WriteChain> next = new ConcurrentHashMap<>(4);

  private WriteChain(
      @Nullable WriteForm last,
      String others,
      String gate,
      @Nullable String namesBefore,
      int place) {
    this.last = last;
    this.others = others;
    this.gate = gate;
    this.place = place;
    this.sql =
        last == null
            ? null
            : Sql.of(
                namesBefore == null ? last.name() : namesBefore + "+" + last.name(),
                last.last(others, gate, place));
  }

  /** This, and then one more. */
  WriteChain then(WriteForm form) {
    WriteChain known = next.get(form);
    return known != null ? known : next.computeIfAbsent(form, this::with);
  }

  private WriteChain with(WriteForm form) {
    if (last == null || sql == null) {
      return new WriteChain(form, "", gate, null, 0);
    }
    String before = (others.isEmpty() ? "" : others + ",\n") + last.before(gate, place);
    return new WriteChain(form, before, last.done(place), sql.name(), place + 1);
  }

  /** The statement. */
  Sql sql() {
    if (sql == null) {
      throw new IllegalStateException("A write without parts");
    }
    return sql;
  }
}
