package dev.databacon.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Parameters of the driver's. Arrays and numbers travel in PostgreSQL's binary format. */
final class JdbcParams extends Params {
  private static final String JSONB = "jsonb";

  private final PreparedStatement statement;
  private int index;

  JdbcParams(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public Params add(long value) {
    try {
      statement.setLong(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  @Override
  public Params add(int value) {
    try {
      statement.setInt(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  @Override
  public Params add(boolean value) {
    try {
      statement.setBoolean(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  @Override
  public Params addNullable(@Nullable Long value) {
    return value == null ? addNull(Types.BIGINT) : add(value.longValue());
  }

  @Override
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

  @Override
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

  @Override
  public Params add(byte @Nullable [] value) {
    try {
      statement.setBytes(++index, value);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
    return this;
  }

  @Override
  public Params add(UUID value) {
    return addObject(value);
  }

  @Override
  public Params add(long[] values) {
    return addObject(values);
  }

  @Override
  public Params add(@Nullable Long[] values) {
    return addObject(values);
  }

  @Override
  public Params add(@Nullable Integer[] values) {
    return addObject(values);
  }

  @Override
  public Params add(int[] values) {
    return addObject(values);
  }

  @Override
  public Params add(boolean[] values) {
    return addObject(values);
  }

  @Override
  public Params add(@Nullable String[] values) {
    return addObject(values);
  }

  @Override
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
