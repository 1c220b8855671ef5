package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection was lost while a write was being committed, and its outcome could not be found
 * out. Read before writing again: it may have happened.
 */
public final class OutcomeUnknownException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public OutcomeUnknownException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public OutcomeUnknownException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
