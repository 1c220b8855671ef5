package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** The server takes no writes: a replica, or a database set to read-only. */
public final class ReadOnlyException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public ReadOnlyException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public ReadOnlyException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
