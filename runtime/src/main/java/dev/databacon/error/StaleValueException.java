package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A value was changed by somebody else since it was read. Read it again and decide anew. */
public final class StaleValueException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public StaleValueException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public StaleValueException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
