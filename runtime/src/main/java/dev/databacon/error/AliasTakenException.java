package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** An alias is already another node's. */
public final class AliasTakenException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public AliasTakenException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public AliasTakenException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
