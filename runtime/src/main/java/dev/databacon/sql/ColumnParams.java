package dev.databacon.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The parameters of many rows, kept as one array for each column. */
final class ColumnParams extends Params {
  private final int rows;
  private final List<Object[]> columns = new ArrayList<>();
  private int row = -1;
  private int column;

  /** For so many rows, at least one. */
  ColumnParams(int rows) {
    this.rows = rows;
  }

  /** What follows belongs to the next row. */
  void next() {
    row++;
    column = 0;
  }

  /** Gives the arrays on, in the order of the columns. */
  void bind(Params params) {
    for (Object[] values : columns) {
      if (values instanceof Long[] numbers) {
        params.add(numbers);
      } else if (values instanceof Integer[] numbers) {
        params.add(numbers);
      } else if (values instanceof String[] texts) {
        params.add(texts);
      } else {
        params.add((byte[][]) values);
      }
    }
  }

  @SuppressWarnings("NullAway") // an array of what may be null
  private Params put(@Nullable Object value, IntFunction<Object[]> type) {
    if (row == 0) {
      columns.add(type.apply(rows));
    }
    columns.get(column++)[row] = value;
    return this;
  }

  private static IllegalStateException notInRows() {
    return new IllegalStateException("Rows have no such columns.");
  }

  @Override
  public Params add(long value) {
    return put(value, Long[]::new);
  }

  @Override
  public Params add(int value) {
    return put(value, Integer[]::new);
  }

  @Override
  public Params addNullable(@Nullable Long value) {
    return put(value, Long[]::new);
  }

  @Override
  public Params add(@Nullable String value) {
    return put(value, String[]::new);
  }

  @Override
  public Params add(byte @Nullable [] value) {
    return put(value, byte[][]::new);
  }

  @Override
  public Params add(boolean value) {
    throw notInRows();
  }

  @Override
  public Params addJson(@Nullable String text) {
    throw notInRows();
  }

  @Override
  public Params add(UUID value) {
    throw notInRows();
  }

  @Override
  public Params add(long[] values) {
    throw notInRows();
  }

  @Override
  public Params add(@Nullable Long[] values) {
    throw notInRows();
  }

  @Override
  public Params add(@Nullable Integer[] values) {
    throw notInRows();
  }

  @Override
  public Params add(int[] values) {
    throw notInRows();
  }

  @Override
  public Params add(boolean[] values) {
    throw notInRows();
  }

  @Override
  public Params add(@Nullable String[] values) {
    throw notInRows();
  }

  @Override
  public Params add(byte[][] values) {
    throw notInRows();
  }
}
