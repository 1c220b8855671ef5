package dev.databacon.sql;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement, given one after the other. Not thread-safe; valid only inside
 * {@link Binding#bind}.
 */
public abstract sealed class Params permits JdbcParams, ParamList, ColumnParams {
  Params() {}

  /** A {@code bigint}. */
  public abstract Params add(long value);

  /** An {@code int}. */
  public abstract Params add(int value);

  /** A {@code boolean}. */
  public abstract Params add(boolean value);

  /** A {@code bigint} or null. */
  public abstract Params addNullable(@Nullable Long value);

  /** A {@code text} or null. */
  public abstract Params add(@Nullable String value);

  /** A {@code jsonb} or null, from its text. */
  public abstract Params addJson(@Nullable String text);

  /** A {@code bytea} or null. */
  public abstract Params add(byte @Nullable [] value);

  /** A {@code uuid}. */
  public abstract Params add(UUID value);

  /** A {@code bigint[]}. */
  public abstract Params add(long[] values);

  /** A {@code bigint[]} with nulls in it. */
  public abstract Params add(@Nullable Long[] values);

  /** An {@code int[]} with nulls in it. */
  public abstract Params add(@Nullable Integer[] values);

  /** An {@code int[]}. */
  public abstract Params add(int[] values);

  /** A {@code boolean[]}. */
  public abstract Params add(boolean[] values);

  /** A {@code text[]}, nulls allowed; for {@code jsonb} cast each element in the statement. */
  public abstract Params add(@Nullable String[] values);

  /** A {@code bytea[]}. */
  public abstract Params add(byte[][] values);
}
