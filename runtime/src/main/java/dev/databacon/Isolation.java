package dev.databacon;

import dev.databacon.sql.Participant;

/**
 * How much of what others commit meanwhile a transaction sees, on each server for itself and as
 * PostgreSQL defines it. There is no snapshot over servers.
 */
public enum Isolation {
  /** Each operation sees what was committed before it. */
  READ_COMMITTED(Participant.Isolation.READ_COMMITTED),
  /**
   * All operations on a server see what was committed there before the first of them; a write to
   * what another transaction has written since is a {@link
   * dev.databacon.error.TransactionConflictException}.
   */
  REPEATABLE_READ(Participant.Isolation.REPEATABLE_READ),
  /** The same, and as if the transactions on that server had run one after the other. */
  SERIALIZABLE(Participant.Isolation.SERIALIZABLE);

  private final Participant.Isolation level;

  Isolation(Participant.Isolation level) {
    this.level = level;
  }

  Participant.Isolation level() {
    return level;
  }
}
