package dev.databacon.write;

import dev.databacon.error.DatabaconException;

/** What is common to all who commit or undo what was prepared. */
final class PreparedParts {
  /**
   * SQLSTATE: there is no such prepared transaction; it never was, or somebody else has settled it.
   */
  private static final String NOT_PREPARED = "42704";

  private PreparedParts() {}

  /** Settles a part; false when there was nothing to settle any more. */
  static boolean unlessSettled(Runnable action) {
    try {
      action.run();
      return true;
    } catch (DatabaconException e) {
      if (!NOT_PREPARED.equals(e.sqlState())) {
        throw e;
      }
      return false;
    }
  }
}
