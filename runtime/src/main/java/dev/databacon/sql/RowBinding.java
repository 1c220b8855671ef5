package dev.databacon.sql;

/** Sets the parameters that one row of a statement takes, in the order of its columns. */
@FunctionalInterface
public interface RowBinding<R> {
  /** Calls one method of {@code params} for each column. */
  void bind(Params params, R row);
}
