package dev.databacon.sample;

import org.jspecify.annotations.Nullable;

/** Something that the user of the sample can mend; the message says what and how. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A problem with a message that is fit to be printed alone. */
  public Problem(String message) {
    super(message);
  }

  /** A problem with its cause, which only {@code --debug} shows. */
  public Problem(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
