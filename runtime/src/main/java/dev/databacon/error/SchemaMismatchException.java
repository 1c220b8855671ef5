package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/** What the program says about stored data contradicts what the data was written with. */
public final class SchemaMismatchException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public SchemaMismatchException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public SchemaMismatchException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
