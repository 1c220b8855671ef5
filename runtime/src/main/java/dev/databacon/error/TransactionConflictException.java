package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** PostgreSQL ended a transaction in favour of another one. Trying again helps. */
public final class TransactionConflictException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public TransactionConflictException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public TransactionConflictException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }

  @Override
  public boolean isTransient() {
    return true;
  }
}
