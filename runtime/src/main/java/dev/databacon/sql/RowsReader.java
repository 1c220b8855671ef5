package dev.databacon.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one result of all rows of a statement, while its connection is still held. */
@FunctionalInterface
public interface RowsReader<T extends @Nullable Object> {
  /** Moves through the rows and reads them; keeps no reference to them. */
  T read(Rows rows);

  /** Every row, in the server's order. */
  static <T extends @Nullable Object> RowsReader<List<T>> list(RowReader<T> each) {
    return rows -> {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(each.read(rows));
      }
      return all;
    };
  }

  /** The first row, or null when there is none. */
  @SuppressWarnings("NullAway") // It does not see the type argument that allows null.
  static <T extends @Nullable Object> RowsReader<@Nullable T> first(RowReader<T> reader) {
    return rows -> rows.next() ? reader.read(rows) : null;
  }
}
