package dev.databacon.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one statement under a cursor, columns counted from 1. Not thread-safe; valid only
 * inside a reader.
 */
public sealed class Rows permits GroupedRows {
  private final ResultSet results;
  private final @Nullable Exchange exchange;
  private final int shift;

  /** Rows of a result, counted when somebody asks for their number. */
  Rows(ResultSet results, @Nullable Exchange exchange) {
    this(results, exchange, 0);
  }

  Rows(ResultSet results, @Nullable Exchange exchange, int shift) {
    this.results = results;
    this.exchange = exchange;
    this.shift = shift;
  }

  /** The same rows as the answers of a {@link BatchStatement}. */
  public final GroupedRows grouped() {
    return new GroupedRows(results, exchange);
  }

  /** The same rows, without the columns before. Both move with each other. */
  public final Rows behind(int columns) {
    return new Rows(results, exchange, shift + columns);
  }

  /** Moves to the next row; false after the last. Starts before the first. */
  public boolean next() {
    try {
      boolean more = results.next();
      if (more && exchange != null) {
        exchange.read();
      }
      return more;
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code bigint}, zero when it is null. */
  public final long getLong(int column) {
    try {
      return results.getLong(column + shift);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** Whether the column that was read last is null. */
  public final boolean wasNull() {
    try {
      return results.wasNull();
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code bigint} or null. */
  public final @Nullable Long getNullableLong(int column) {
    try {
      long value = results.getLong(column + shift);
      return results.wasNull() ? null : (Long) value;
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** An {@code int}, zero when it is null. */
  public final int getInt(int column) {
    try {
      return results.getInt(column + shift);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code boolean}, false when it is null. */
  public final boolean getBoolean(int column) {
    try {
      return results.getBoolean(column + shift);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** Whether a column of any type is null. */
  public final boolean isNull(int column) {
    try {
      // As text, a number would make the driver set up a calendar for each answer.
      return results.getBytes(column + shift) == null;
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A column of any type as text, or null. */
  public final @Nullable String getString(int column) {
    try {
      return results.getString(column + shift);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A column that the statement guarantees not to be null, as text. */
  public final String text(int column) {
    String value = getString(column);
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is null.");
    }
    return value;
  }

  /** A {@code bytea} or null. */
  public final byte @Nullable [] getBytes(int column) {
    try {
      return results.getBytes(column + shift);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code text[]}, empty when it is null. */
  public final String[] getStrings(int column) {
    try {
      java.sql.Array array = results.getArray(column + shift);
      return array == null ? new String[0] : (String[]) array.getArray();
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }
}
