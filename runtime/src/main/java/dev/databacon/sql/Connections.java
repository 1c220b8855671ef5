package dev.databacon.sql;

import dev.databacon.meter.Account;
import dev.databacon.meter.Accounting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections to one server, as a pool lends them. Thread-safe. */
public final class Connections {

  /** Lends a connection within a time, or fails. */
  @FunctionalInterface
  public interface Lender {
    /** Waits at most so many milliseconds. */
    Connection lend(long millis) throws SQLException;
  }

  /** How long a connection may take to say that it lives, as in the pool. */
  private static final long MOST_SECONDS = 5;

  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  private final String server;
  private final ConnectionLimits limits;
  private final Lender lender;
  private final Consumer<Connection> evictor;
  private final Accounting accounting;
  private final Losses losses = new Losses();

  /**
   * Made by the pool, of its own methods; every connection has the standard limit on the server.
   */
  public Connections(
      String server,
      long standardMillis,
      Lender lender,
      Consumer<Connection> evictor,
      Accounting accounting) {
    this.server = server;
    this.limits = new ConnectionLimits(standardMillis);
    this.lender = lender;
    this.evictor = evictor;
    this.accounting = accounting;
  }

  /** The configured name of the server. */
  public String server() {
    return server;
  }

  /** Runs one statement outside any transaction and reads its rows: one round trip. */
  public <T extends @Nullable Object> T read(
      Deadline deadline, Sql sql, Binding binding, RowsReader<T> reader) {
    try (Session session = session(deadline)) {
      return session.query(sql, binding, reader);
    }
  }

  /**
   * Runs one statement outside any transaction: one round trip. Gives the number of rows it wrote.
   */
  public long update(Deadline deadline, Sql sql, Binding binding) {
    try (Session session = session(deadline)) {
      return session.update(sql, binding);
    }
  }

  /** A session that takes its connection when it first sends something. To be closed. */
  public Session session(Deadline deadline) {
    return new Session(this, deadline);
  }

  /**
   * The part of this server in a transaction that many operations share. No I/O.
   *
   * @param locksElsewhere whether that transaction holds locks on other servers
   */
  public Participant participant(
      Deadline deadline, Participant.Isolation isolation, BooleanSupplier locksElsewhere) {
    return new Participant(this, deadline, isolation, locksElsewhere);
  }

  /** One that lives, as far as anybody knows. */
  Connection lend(Deadline deadline) {
    Connection lent = lendAny(deadline);
    while (losses.isDoubtful() && !isAlive(lent, deadline)) {
      losses.lost();
      evictor.accept(lent);
      lent = lendAny(deadline);
    }
    return lent;
  }

  /** A connection was lost in the middle of talking to the server. */
  void lost() {
    losses.lost();
  }

  /** Asks the server: one round trip. */
  private boolean isAlive(Connection lent, Deadline deadline) {
    PgConnection raw = raw(lent);
    long seconds = TimeUnit.MILLISECONDS.toSeconds(deadline.remainingMillis());
    Exchange exchange = begin("validate", "", 1);
    try {
      return raw.isValid((int) Math.max(1, Math.min(MOST_SECONDS, seconds)));
    } catch (SQLException e) {
      log.debug("Connection to server {} was not asked", server, e);
      return false;
    } finally {
      Exchange.end(exchange, raw, null);
    }
  }

  private Connection lendAny(Deadline deadline) {
    long millis = Math.max(1, deadline.remainingMillis());
    Stop stop = deadline.stop();
    try {
      return stop == null ? lender.lend(millis) : stop.lend(lender, millis);
    } catch (SQLException e) {
      throw SqlErrors.connecting(e, server, deadline);
    }
  }

  PgConnection raw(Connection lent) {
    try {
      return lent.unwrap(PgConnection.class);
    } catch (SQLException e) {
      throw SqlErrors.translate(e, server, "connect", null);
    }
  }

  void giveBack(Connection lent, PgConnection raw, boolean usable) {
    boolean given = false;
    try {
      if (usable) {
        raw.setAutoCommit(true);
        lent.close();
        given = true;
      }
    } catch (SQLException e) {
      log.debug("Connection to server {} thrown away", server, e);
    } finally {
      if (!given) {
        evictor.accept(lent);
      }
    }
  }

  ConnectionLimits limits() {
    return limits;
  }

  /**
   * A round trip begins, with so many statements. Null when nobody asks what it costs; to be closed
   * otherwise, on this thread.
   */
  @Nullable Exchange begin(String name, @Nullable String text, int statements) {
    if (!accounting.isOn()) {
      return null;
    }
    Account account = accounting.current();
    return account == null ? null : new Exchange(account, server, name, text, statements);
  }
}
