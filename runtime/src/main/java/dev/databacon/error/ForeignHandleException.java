package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A handle was passed to a Databacon that it does not belong to. */
public final class ForeignHandleException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public ForeignHandleException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public ForeignHandleException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
