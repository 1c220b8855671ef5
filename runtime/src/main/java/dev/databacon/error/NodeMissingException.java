package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A node that an operation needs does not exist, or is of another type. */
public final class NodeMissingException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public NodeMissingException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public NodeMissingException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
