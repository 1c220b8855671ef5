package dev.databacon.processor.lock;

/** Says why a line of the lock file cannot be read, as the end of a sentence. */
final class UnreadableLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableLineException(String why) {
    super(why, null, false, false);
  }

  /** Why the line cannot be read. */
  String why() {
    return String.valueOf(getMessage());
  }
}
