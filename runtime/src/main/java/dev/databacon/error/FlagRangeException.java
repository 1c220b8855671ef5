package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A value does not fit into the bits or the range of its flag. */
public final class FlagRangeException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public FlagRangeException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public FlagRangeException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
