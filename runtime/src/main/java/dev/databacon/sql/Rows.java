package dev.databacon.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one statement under a cursor, columns counted from 1. Not thread-safe; valid only
 * inside a reader.
 */
public final class Rows {
  private final ResultSet results;

  Rows(ResultSet results) {
    this.results = results;
  }

  /** Moves to the next row; false after the last. Starts before the first. */
  public boolean next() {
    try {
      return results.next();
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code bigint}, zero when it is null. */
  public long getLong(int column) {
    try {
      return results.getLong(column);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** Whether the column that was read last is null. */
  public boolean wasNull() {
    try {
      return results.wasNull();
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code bigint} or null. */
  public @Nullable Long getNullableLong(int column) {
    try {
      long value = results.getLong(column);
      return results.wasNull() ? null : (Long) value;
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** An {@code int}, zero when it is null. */
  public int getInt(int column) {
    try {
      return results.getInt(column);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code boolean}, false when it is null. */
  public boolean getBoolean(int column) {
    try {
      return results.getBoolean(column);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A column of any type as text, or null. */
  public @Nullable String getString(int column) {
    try {
      return results.getString(column);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A column that the statement guarantees not to be null, as text. */
  public String text(int column) {
    String value = getString(column);
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is null.");
    }
    return value;
  }

  /** A {@code bytea} or null. */
  public byte @Nullable [] getBytes(int column) {
    try {
      return results.getBytes(column);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  /** A {@code text[]}, empty when it is null. */
  public String[] getStrings(int column) {
    try {
      java.sql.Array array = results.getArray(column);
      return array == null ? new String[0] : (String[]) array.getArray();
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }
}
