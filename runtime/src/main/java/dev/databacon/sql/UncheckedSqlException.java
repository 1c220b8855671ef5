package dev.databacon.sql;

import java.sql.SQLException;

/** Carries a driver's exception through a binding or a reader to the session, which maps it. */
public final class UncheckedSqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException failure;

  UncheckedSqlException(SQLException failure) {
    super(failure.getMessage(), failure, false, false);
    this.failure = failure;
  }

  SQLException failure() {
    return failure;
  }
}
