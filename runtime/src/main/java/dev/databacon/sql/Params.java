package dev.databacon.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * The parameters of a statement, given one after the other. Arrays and numbers travel in
 * PostgreSQL's binary format. Not thread-safe; valid only inside {@link Binding#bind}.
 */
public final class Params {
  private static final String JSONB = "jsonb";

  private final PreparedStatement statement;
  private int index;

  Params(PreparedStatement statement) {
    this.statement = statement;
  }

  /** A {@code bigint}. */
  public Params add(long value) {
    try {
      statement.setLong(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  /** An {@code int}. */
  public Params add(int value) {
    try {
      statement.setInt(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  /** A {@code boolean}. */
  public Params add(boolean value) {
    try {
      statement.setBoolean(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  /** A {@code bigint} or null. */
  public Params addNullable(@Nullable Long value) {
    return value == null ? addNull(Types.BIGINT) : add(value.longValue());
  }

  /** A {@code text} or null. */
  public Params add(@Nullable String value) {
    if (value == null) {
      return addNull(Types.VARCHAR);
    }
    try {
      statement.setString(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  /** A {@code jsonb} or null, from its text. */
  public Params addJson(@Nullable String text) {
    try {
      // Of a type that is known to the driver also when null: for one left open it would ask the
      // server each time.
      if (text == null) {
        statement.setNull(++index, Types.OTHER, JSONB);
      } else {
        PGobject json = new PGobject();
        json.setType(JSONB);
        json.setValue(text);
        statement.setObject(++index, json);
      }
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  /** A {@code bytea} or null. */
  public Params add(byte @Nullable [] value) {
    try {
      statement.setBytes(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  /** A {@code uuid}. */
  public Params add(UUID value) {
    return addObject(value);
  }

  /** A {@code bigint[]}. */
  public Params add(long[] values) {
    return addObject(values);
  }

  /** A {@code bigint[]} with nulls in it. */
  public Params add(@Nullable Long[] values) {
    return addObject(values);
  }

  /** An {@code int[]} with nulls in it. */
  public Params add(@Nullable Integer[] values) {
    return addObject(values);
  }

  /** An {@code int[]}. */
  public Params add(int[] values) {
    return addObject(values);
  }

  /** A {@code boolean[]}. */
  public Params add(boolean[] values) {
    return addObject(values);
  }

  /** A {@code text[]}, nulls allowed; for {@code jsonb} cast each element in the statement. */
  public Params add(@Nullable String[] values) {
    return addObject(values);
  }

  /** A {@code bytea[]}. */
  public Params add(byte[][] values) {
    return addObject(values);
  }

  private Params addObject(Object value) {
    try {
      statement.setObject(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  private Params addNull(int type) {
    try {
      statement.setNull(++index, type);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }
}
