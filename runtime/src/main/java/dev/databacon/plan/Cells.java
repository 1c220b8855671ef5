package dev.databacon.plan;

import dev.databacon.sql.Rows;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One column of what a walk read: numbers without boxes, or texts, or bytes. */
final class Cells {
  private final Column.Kind kind;
  private long[] numbers = new long[0];
  private @Nullable Object[] objects = new Object[0];
  private final BitSet absent = new BitSet();

  Cells(Column.Kind kind) {
    this.kind = kind;
  }

  void grow(int capacity) {
    if (kind.isNumber()) {
      numbers = Arrays.copyOf(numbers, capacity);
    } else {
      objects = Arrays.copyOf(objects, capacity);
    }
  }

  void read(int row, Rows rows, int column) {
    if (kind.isNumber()) {
      numbers[row] = rows.getLong(column);
      absent.set(row, rows.wasNull());
    } else if (kind == Column.Kind.APART_BYTES) {
      objects[row] = rows.getBytes(column);
    } else {
      objects[row] = rows.getString(column);
    }
  }

  /** Takes a value from another column of the same kind. */
  void copy(int row, Cells from, int fromRow) {
    if (kind.isNumber()) {
      numbers[row] = from.numbers[fromRow];
      absent.set(row, from.absent.get(fromRow));
    } else {
      objects[row] = from.objects[fromRow];
    }
  }

  /** About how many bytes the first so many rows hold. */
  long bytes(int size) {
    if (kind.isNumber()) {
      return (long) size * Long.BYTES;
    }
    long bytes = 0;
    for (int row = 0; row < size; row++) {
      bytes += bytes(objects[row]);
    }
    return bytes;
  }

  static long bytes(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    return value instanceof byte[] array ? array.length : 0;
  }

  boolean isAbsent(int row) {
    return kind.isNumber() ? absent.get(row) : objects[row] == null;
  }

  long number(int row) {
    return numbers[row];
  }

  @Nullable Object object(int row) {
    return objects[row];
  }
}
