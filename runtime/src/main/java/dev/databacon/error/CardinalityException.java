package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** A relation would hold more than its schema allows on one of its sides. */
public final class CardinalityException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public CardinalityException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public CardinalityException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
