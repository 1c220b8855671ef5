package dev.databacon.testkit;

import org.jspecify.annotations.Nullable;

/** The servers that the settings ask for cannot be had. The message says why and what to change. */
public final class ServerSupplyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServerSupplyException(String message) {
    super(message);
  }

  ServerSupplyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
