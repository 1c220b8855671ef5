package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A server cannot be reached, refuses connections or went away; nothing was written. */
public final class ServerUnavailableException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public ServerUnavailableException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public ServerUnavailableException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }

  @Override
  public boolean isTransient() {
    return true;
  }
}
