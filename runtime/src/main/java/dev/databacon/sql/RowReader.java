package dev.databacon.sql;

import org.jspecify.annotations.Nullable;

/** Makes one value of the row under the cursor. */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {
  /** Reads columns of the row; does not move the cursor. */
  T read(Rows row);
}
