package dev.databacon.sql;

import dev.databacon.error.DatabaconException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/**
 * One server's part in a transaction that many operations share. Each operation gets a session of
 * its own on the one connection; one that writes stands behind a savepoint, which travels with its
 * statements, so that its failure undoes it alone. Not thread-safe, but may pass from thread to
 * thread.
 */
public final class Participant {
  private static final Sql MARK = Sql.of("savepoint", "savepoint databacon");
  private static final Sql RELEASE = Sql.of("release", "release savepoint databacon");
  private static final List<Sql> LEVELS = new ArrayList<>();
  private static final int MOST_LEVELS = 64;

  /** Different ones, so that of two that wait for each other one is left. */
  private static final List<Sql> PATIENCE = new ArrayList<>();

  static {
    for (int millis = 2_000; millis < 4_000; millis += 125) {
      PATIENCE.add(Sql.of("patience", "set local lock_timeout = '" + millis + "ms'"));
    }
    for (int level = 1; level <= MOST_LEVELS; level++) {
      LEVELS.add(Sql.of("savepoint", "savepoint databacon_" + level));
    }
  }

  private final Connections connections;
  private final HeldConnection connection;
  private final Session whole;
  private final @Nullable Sql isolation;
  private final BooleanSupplier locksElsewhere;
  private final Sql patience = PATIENCE.get(ThreadLocalRandom.current().nextInt(PATIENCE.size()));
  private volatile boolean locking;
  private boolean patient = true;
  private boolean written;
  private Answer<@Nullable String> number = new Answer<>();
  private boolean releasing;
  private int level;
  private int wanted;

  Participant(
      Connections connections,
      Deadline deadline,
      Isolation isolation,
      BooleanSupplier locksElsewhere) {
    this.connections = connections;
    this.locksElsewhere = locksElsewhere;
    this.connection = new HeldConnection(connections);
    this.whole = new Session(connections, connection, deadline, null);
    this.isolation = isolation.statement;
    whole.begin();
  }

  /** How much of what others commit meanwhile a transaction sees, as PostgreSQL defines it. */
  public enum Isolation {
    /** Each statement sees what was committed before it. */
    READ_COMMITTED(null),
    /** All statements on a server see what was committed there before the first of them. */
    REPEATABLE_READ("set transaction isolation level repeatable read"),
    /** The same, and as if transactions on that server had run one after the other. */
    SERIALIZABLE("set transaction isolation level serializable");

    @SuppressWarnings("Immutable") // which Sql is, but for what it remembers
    private final @Nullable Sql statement;

    Isolation(@Nullable String text) {
      this.statement = text == null ? null : Sql.of("isolation", text);
    }
  }

  /** A session for one operation. To be closed. No I/O. */
  public Session join(Deadline deadline) {
    return new Session(connections, connection, deadline, this);
  }

  /** The session that commits or undoes all of it. */
  public Session whole() {
    return whole;
  }

  /** Whether an operation has written, so that more than an end is needed. */
  public boolean hasWritten() {
    return written;
  }

  /**
   * PostgreSQL's own number of its transaction, to ask by what became of it; null when not known.
   */
  public @Nullable String number() {
    return number.isThere() ? number.get() : null;
  }

  /** What is to hold that number, once for each transaction; null when it does already. */
  @Nullable Answer<@Nullable String> askNumber() {
    if (number.isThere()) {
      return null;
    }
    number = new Answer<>();
    return number;
  }

  /** Whether others may have to wait for it. */
  public boolean holdsLocks() {
    return locking;
  }

  /** Whether a statement outside any savepoint failed, so that nothing can be committed. */
  public boolean hasFailed() {
    PgConnection driver = connection.current();
    return connection.isBroken()
        || (driver != null && driver.getTransactionState() == TransactionState.FAILED);
  }

  /** From here on, until {@link #leave}, what is written can be undone for itself. No I/O. */
  public void enter(int newLevel) {
    if (newLevel > MOST_LEVELS) {
      throw new IllegalStateException("Transactions are nested " + newLevel + " deep.");
    }
    wanted = newLevel;
  }

  /** Ends the level: undoes what was written in it, in one round trip, or keeps it. */
  public void leave(int ended, boolean undo) {
    wanted = ended - 1;
    if (level < ended) {
      return;
    }
    level = ended - 1;
    if (undo) {
      releasing = false;
      patient = true;
      control("rollback to savepoint databacon_" + ended + ";release savepoint databacon_" + ended);
    }
    // A savepoint that is kept costs nothing, and goes with the transaction.
  }

  /** What has to go out before an operation's statements. */
  List<Sql> before(boolean mark, boolean writes, boolean locks) {
    List<Sql> first = new ArrayList<>(4);
    if (!connection.inTransaction()) {
      level = 0;
      releasing = false;
      patient = true;
      number = new Answer<>();
      if (isolation != null) {
        first.add(isolation);
      }
    }
    if (releasing) {
      first.add(RELEASE);
      releasing = false;
    }
    while (level < wanted) {
      first.add(LEVELS.get(level++));
    }
    if (locks && patient && locksElsewhere.getAsBoolean()) {
      // Who holds locks on one server and waits on another may wait for somebody who waits for him,
      // which no server sees.
      first.add(patience);
      patient = false;
    }
    if (mark) {
      first.add(MARK);
    }
    locking |= locks;
    written |= writes;
    return first;
  }

  /** The operation's savepoint is not needed any more; it goes with the next statement. */
  void release() {
    releasing = true;
  }

  /** Undoes one operation: one round trip. Never throws: what cannot be undone fails the whole. */
  void undo() {
    try {
      control("rollback to savepoint databacon;release savepoint databacon");
    } catch (DatabaconException e) {
      connection.giveUp();
    }
  }

  private void control(String text) {
    PgConnection driver = connection.current();
    if (driver == null || connection.isBroken() || !connection.inTransaction()) {
      return;
    }
    // Both ways to undo are two statements.
    Exchange exchange = connections.begin("rollback to savepoint", null, 2);
    DatabaconException failure = null;
    try (Statement statement = driver.createStatement()) {
      connection.talk(() -> statement.execute(text));
    } catch (SQLException e) {
      failure = connection.failure(e, "savepoint", whole.deadline());
      throw failure;
    } finally {
      Exchange.end(exchange, driver, failure);
    }
  }
}
