package dev.databacon.write;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Turns rows into the arrays, one a column, that a statement for any number of rows takes. */
final class Columns {
  private Columns() {}

  static <R> long[] longs(List<R> rows, ToLongFunction<R> column) {
    return rows.stream().mapToLong(column).toArray();
  }

  static <R> int[] ints(List<R> rows, ToIntFunction<R> column) {
    return rows.stream().mapToInt(column).toArray();
  }

  @SuppressWarnings("NullAway") // nulls are wanted
  static <R> @Nullable Long[] nullableLongs(List<R> rows, Function<R, @Nullable Long> column) {
    return rows.stream().map(column).toArray(Long[]::new);
  }

  @SuppressWarnings("NullAway") // nulls are wanted
  static <R> @Nullable Integer[] nullableInts(List<R> rows, Function<R, @Nullable Integer> column) {
    return rows.stream().map(column).toArray(Integer[]::new);
  }

  @SuppressWarnings("NullAway") // nulls are wanted
  static <R> @Nullable String[] texts(List<R> rows, Function<R, @Nullable String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  @SuppressWarnings("NullAway") // nulls are wanted
  static <R> byte[][] bytes(List<R> rows, Function<R, byte @Nullable []> column) {
    return rows.stream().map(column).toArray(byte[][]::new);
  }
}
