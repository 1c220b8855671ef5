package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** An operation did not finish before its deadline; nothing of it was written. */
public final class TimeoutException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public TimeoutException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public TimeoutException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }

  @Override
  public boolean isTransient() {
    return true;
  }
}
