package dev.databacon.bench.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** JDBC as one writes it by hand. Thread-safe. */
final class Hand {
  private final DataSource pool;

  Hand(DataSource pool) {
    this.pool = pool;
  }

  /** Sets parameters. */
  @FunctionalInterface
  interface Setter {
    /** Sets all of a statement. */
    void set(PreparedStatement statement) throws SQLException;
  }

  /** Reads an answer. */
  @FunctionalInterface
  interface Reader<T extends @Nullable Object> {
    /** Reads all rows. */
    @Nullable T read(ResultSet rows) throws SQLException;
  }

  @SuppressWarnings("NullAway") // T says whether null is an answer
  <T extends @Nullable Object> T query(String sql, Setter setter, Reader<T> reader) {
    try (Connection connection = pool.getConnection()) {
      return query(connection, sql, setter, reader);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @SuppressWarnings("NullAway") // T says whether null is an answer
  static <T extends @Nullable Object> T query(
      Connection connection, String sql, Setter setter, Reader<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      setter.set(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return reader.read(rows);
      }
    }
  }

  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  static Setter ids(List<Long> ids) {
    return statement ->
        statement.setArray(1, statement.getConnection().createArrayOf("int8", ids.toArray()));
  }
}
