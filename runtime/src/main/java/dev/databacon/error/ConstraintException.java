package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/**
 * A unique index refused a row. Operations that know what the index stands for turn it into the
 * exception that says so.
 */
public final class ConstraintException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String constraint;

  /** An error with the name of the index, as PostgreSQL gives it. */
  public ConstraintException(
      String message, @Nullable String constraint, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
    this.constraint = constraint;
  }

  /** The name of the index or constraint, or null when PostgreSQL gave none. */
  public @Nullable String constraint() {
    return constraint;
  }
}
