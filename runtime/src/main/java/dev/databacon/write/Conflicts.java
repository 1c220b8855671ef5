package dev.databacon.write;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.error.Where;

/** The exception that makes an operation start over. */
final class Conflicts {
  private Conflicts() {}

  static TransactionConflictException of(DatabaconException e) {
    return new TransactionConflictException(
        "Another write came between: " + e.getMessage(),
        new Where(e.server(), e.operation(), e.sqlState()),
        e);
  }
}
