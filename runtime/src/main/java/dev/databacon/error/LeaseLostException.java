package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/**
 * A lease is no longer held: it expired before it was renewed, was released, or its node is gone.
 * Stop what it protects; another owner may have the lock already.
 */
public final class LeaseLostException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public LeaseLostException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public LeaseLostException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
