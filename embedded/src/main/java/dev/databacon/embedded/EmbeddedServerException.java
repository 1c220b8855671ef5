package dev.databacon.embedded;

import org.jspecify.annotations.Nullable;

/**
 * An embedded server could not be started, stopped or prepared. The message says which, why and
 * what to do, with the end of the server's log where that helps.
 */
public final class EmbeddedServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EmbeddedServerException(String message) {
    super(message);
  }

  EmbeddedServerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
