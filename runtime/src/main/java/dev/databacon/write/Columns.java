package dev.databacon.write;

import dev.databacon.sql.Params;
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

  static Params lookups(Params params, List<LookupRow> rows) {
    return params
        .add(rows.stream().map(LookupRow::digest).toArray(byte[][]::new))
        .add(ints(rows, LookupRow::ctx))
        .add(longs(rows, LookupRow::base));
  }

  static Params childKeys(Params params, List<ChildRow> rows) {
    return params
        .add(longs(rows, ChildRow::parent))
        .add(ints(rows, ChildRow::ctx))
        .add(longs(rows, ChildRow::child));
  }

  static Params edgeKeys(Params params, List<EdgeRow> rows) {
    return params
        .add(longs(rows, EdgeRow::base))
        .add(ints(rows, row -> row.end().ctx()))
        .add(longs(rows, EdgeRow::rel));
  }
}
