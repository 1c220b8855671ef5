package dev.databacon.plan;

import dev.databacon.schema.Operand;
import dev.databacon.schema.Ordering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of each root into an order and cuts them, when that could not be done where the
 * lists are; as PostgreSQL does it.
 */
final class Sorting {
  private final Level level;
  private final Step step;

  Sorting(Level level, Step step) {
    this.level = level;
    this.step = step;
  }

  /** Keeps the stretch of each root's rows that the step takes, in the step's order. */
  void run() {
    List<Integer> kept = new ArrayList<>(level.size());
    List<Comparator<Integer>> orders = step.order().stream().map(this::comparator).toList();
    for (int root = 0; root < level.roots().length; root++) {
      List<Integer> rows = new ArrayList<>();
      for (int row = level.from(root); row < level.to(root); row++) {
        rows.add(row);
      }
      rows.sort((a, b) -> compare(orders, a, b));
      Range range = step.range();
      int first = Math.min(range.offset(), rows.size());
      int last = (int) Math.min((long) first + range.limit(), rows.size());
      kept.addAll(rows.subList(first, last));
    }
    level.keep(kept.stream().mapToInt(Integer::intValue).toArray());
  }

  /** A sort is stable, so that rows which are alike stay in the list's order. */
  private static int compare(List<Comparator<Integer>> orders, Integer a, Integer b) {
    for (Comparator<Integer> order : orders) {
      int compared = order.compare(a, b);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private Comparator<Integer> comparator(Ordering order) {
    List<@Nullable Comparable<?>> keys = new ArrayList<>(level.size());
    for (int row = 0; row < level.size(); row++) {
      keys.add(key(order.operand(), row));
    }
    Comparator<Integer> present = (a, b) -> compareKeys(keys.get(a), keys.get(b));
    Comparator<Integer> directed = order.descending() ? present.reversed() : present;
    return Comparator.<Integer, Boolean>comparing(row -> keys.get(row) == null)
        .thenComparing(directed);
  }

  @SuppressWarnings("unchecked") // keys of one operand are of one class
  private static int compareKeys(@Nullable Comparable<?> a, @Nullable Comparable<?> b) {
    return a == null || b == null ? 0 : ((Comparable<Object>) a).compareTo(b);
  }

  private @Nullable Comparable<?> key(Operand operand, int row) {
    int column = level.stage().column(operand);
    Operand.Bits bits = operand.bits();
    if (level.isAbsent(column, row)) {
      String absent = operand.absent();
      return absent == null ? null : parse(operand.type(), absent);
    } else if (bits != null) {
      return ((level.number(column, row) >> bits.shift()) & bits.ones()) ^ bits.flip();
    } else if (level.stage().columns().get(column).kind().isNumber()) {
      return level.number(column, row);
    }
    return parse(operand.type(), String.valueOf(level.object(column, row)));
  }

  private static Comparable<?> parse(Operand.Type type, String text) {
    return switch (type) {
      case WHOLE, CODE -> Long.valueOf(text);
      case FLOATING -> positive(Double.parseDouble(text));
      case DECIMAL -> new BigDecimal(text);
      case TEXT, EXACT, NONE -> new CodePoints(text);
    };
  }

  /** Both zeros are equal in PostgreSQL. */
  private static double positive(double value) {
    return value == 0 ? 0 : value;
  }

  /** Text in the order of its code points, which is that of its bytes in UTF-8. */
  private record CodePoints(String text) implements Comparable<CodePoints> {
    @Override
    public int compareTo(CodePoints other) {
      int[] mine = text.codePoints().toArray();
      int[] others = other.text.codePoints().toArray();
      return java.util.Arrays.compare(mine, others);
    }
  }
}
