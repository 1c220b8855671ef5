package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A value that PostgreSQL or the storage format cannot hold exactly. */
public final class UnstorableValueException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public UnstorableValueException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public UnstorableValueException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
