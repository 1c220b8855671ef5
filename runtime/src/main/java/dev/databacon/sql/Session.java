package dev.databacon.sql;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * One conversation with one server, on one connection. Statements may be queued, and go out
 * together in one round trip with the next that has to be answered at once.
 *
 * <p>Outside a transaction nothing holds several statements together, so such a session is for
 * reads; {@link #begin} makes all that follow one transaction. The connection is taken when
 * something is sent first. Not thread-safe, but may pass from thread to thread.
 */
public final class Session implements AutoCloseable {
  /** More than this in one text would fill the driver's statement cache with variations. */
  private static final int MOST_AT_ONCE = 16;

  /** SQLSTATE: there is no such prepared transaction. */
  private static final String NOT_PREPARED = "42704";

  /** SQLSTATE: somebody else is settling it at this moment. */
  private static final String BUSY = "55000";

  private static final RowsReader<@Nullable String> NUMBER = RowsReader.first(row -> row.text(1));

  private static final long BUSY_MICROS = 1_000;

  private final Connections connections;
  private Deadline deadline;
  private final List<Queued<?>> queue = new ArrayList<>(4);
  private final HeldConnection connection;
  private final @Nullable Participant joined;
  private boolean transactional;
  private boolean locking;
  private boolean failed;
  private boolean prepared;
  private boolean marked;

  /** Whether all of what was to be sent last has gone out, with what ends the transaction. */
  private boolean sentLast;

  Session(Connections connections, Deadline deadline) {
    this(connections, new HeldConnection(connections), deadline, null);
  }

  /** One operation within the transaction of a participant, on its connection. */
  Session(
      Connections connections,
      HeldConnection connection,
      Deadline deadline,
      @Nullable Participant joined) {
    this.connections = connections;
    this.connection = connection;
    this.deadline = deadline;
    this.joined = joined;
  }

  private record Queued<T extends @Nullable Object>(
      Sql sql, Binding binding, @Nullable RowsReader<T> reader, Answer<T> answer) {}

  /** The configured name of the server. */
  public String server() {
    return connections.server();
  }

  /** What bounds everything in this session. */
  public Deadline deadline() {
    return deadline;
  }

  /** Keeps a statement that answers rows for the next round trip. No I/O. */
  public <T extends @Nullable Object> Answer<T> queue(
      Sql sql, Binding binding, RowsReader<T> reader) {
    Answer<T> answer = new Answer<>();
    queue.add(new Queued<>(sql, binding, reader, answer));
    return answer;
  }

  /** Keeps a statement that answers the number of rows it wrote for the next round trip. No I/O. */
  public Answer<Long> queue(Sql sql, Binding binding) {
    Answer<Long> answer = new Answer<>();
    queue.add(new Queued<>(sql, binding, null, answer));
    return answer;
  }

  /** Sends what is queued and then this statement, and reads its rows: one round trip. */
  public <T extends @Nullable Object> T query(Sql sql, Binding binding, RowsReader<T> reader) {
    Answer<T> answer = queue(sql, binding, reader);
    flush();
    return answer.get();
  }

  /**
   * Sends what is queued and then this statement: one round trip. Gives the number of rows it
   * wrote.
   */
  public long update(Sql sql, Binding binding) {
    Answer<Long> answer = queue(sql, binding);
    flush();
    return answer.get();
  }

  /** Sends what is queued: one round trip, none when nothing is. */
  public void flush() {
    send(null);
  }

  /** Whether something waits to be sent. */
  public boolean hasQueued() {
    return !queue.isEmpty();
  }

  /**
   * Makes everything from here on one transaction, or one part of that which it takes part in, to
   * be undone for itself. No I/O: it begins with what is sent first.
   */
  public void begin() {
    transactional = true;
  }

  /** What follows takes locks, although it does not write. No I/O. */
  public void lock() {
    locking = true;
  }

  /** Whether the server has a transaction of this session open. */
  public boolean isOpen() {
    return connection.inTransaction();
  }

  /** Whether this is one operation within a transaction that others share. */
  public boolean isJoined() {
    return joined != null;
  }

  /** Takes the connection now, when it has none yet; waits for it until the deadline. */
  public void connect() {
    connection.get(deadline);
  }

  /**
   * Sends what is queued and commits, in one round trip; none when nothing was ever sent. A
   * connection that is lost here throws {@link dev.databacon.error.OutcomeUnknownException}.
   */
  public void commit() {
    if (failed) {
      throw new IllegalStateException("A statement of this transaction failed: roll it back.");
    }
    if (joined != null) {
      flush();
      if (marked) {
        joined.release();
        marked = false;
      }
      return;
    }
    boolean single = !isOpen() && queue.size() == 1;
    if (!single && !isOpen() && queue.isEmpty()) {
      return;
    }
    try {
      if (single) {
        // A statement alone is a transaction by itself; BEGIN and COMMIT would only cost the server
        // time.
        transactional = false;
        send(null);
      } else {
        send(TransactionSql.COMMIT);
      }
    } catch (ServerUnavailableException | TimeoutException e) {
      throw sentLast && connection.isBroken() ? SqlErrors.outcomeUnknown(e, server()) : e;
    }
  }

  /**
   * Undoes an open transaction: one round trip, none when there is none. Never throws: a lost
   * server undoes by itself.
   */
  public void rollback() {
    queue.clear();
    if (joined == null) {
      connection.rollback();
    } else if (marked) {
      marked = false;
      joined.undo();
    }
  }

  /**
   * Sends what is queued, then hands the open transaction over to the server under a global id: one
   * round trip.
   */
  public void prepare(Gid gid) {
    flush();
    // A connection that is lost here leaves it open whether the transaction is prepared.
    prepared = true;
    control(SqlErrors.PREPARE + " " + gid.literal());
  }

  /** Whether the server may hold a prepared transaction of this session. */
  public boolean isPrepared() {
    return prepared;
  }

  /**
   * Another session on the same connection, for who goes on after this one is closed; this one has
   * none then. To be closed. No I/O.
   */
  public Session handOver() {
    return new Session(connections, connection.handOver(), deadline, null);
  }

  /** Sets another deadline for what follows. */
  public void within(Deadline other) {
    deadline = other;
  }

  /**
   * Commits what was prepared under the id: one round trip. Outside a transaction. False when there
   * is no such thing: it never was, or somebody else has settled it.
   */
  public boolean commitPrepared(Gid gid) {
    return settle("commit prepared " + gid.literal());
  }

  /** Undoes what was prepared under the id, as {@link #commitPrepared} commits it. */
  public boolean rollbackPrepared(Gid gid) {
    return settle("rollback prepared " + gid.literal());
  }

  /** Has the connection thrown away when this is closed, with all that the server keeps for it. */
  public void giveUp() {
    connection.giveUp();
  }

  /** Undoes what is open and gives the connection back. */
  @Override
  public void close() {
    try {
      rollback();
    } finally {
      if (joined == null) {
        connection.giveBack();
      }
    }
  }

  private void send(@Nullable Sql ending) {
    if (joined != null && !queue.isEmpty()) {
      List<Sql> first =
          joined.before(transactional && !marked, transactional, transactional || locking);
      marked |= transactional;
      for (int i = 0; i < first.size(); i++) {
        queue.add(i, new Queued<>(first.get(i), Binding.NONE, null, new Answer<Long>()));
      }
      Answer<@Nullable String> number = transactional ? joined.askNumber() : null;
      if (number != null) {
        queue.add(first.size(), new Queued<>(TransactionSql.NUMBER, Binding.NONE, NUMBER, number));
      }
    }
    sentLast = false;
    int sent = 0;
    do {
      int upTo = Math.min(queue.size(), sent + MOST_AT_ONCE);
      boolean last = upTo == queue.size();
      sendPart(queue.subList(sent, upTo), last ? ending : null, last);
      sent = upTo;
    } while (sent < queue.size());
    queue.clear();
  }

  private void sendPart(List<Queued<?>> part, @Nullable Sql ending, boolean last) {
    Sql all = null;
    for (Queued<?> each : part) {
      all = all == null ? each.sql : all.then(each.sql);
    }
    if (ending != null) {
      all = all == null ? ending : all.then(ending);
    }
    if (all != null) {
      execute(all, part, ending == null ? part.size() : part.size() + 1, last);
    }
  }

  private void execute(Sql sql, List<Queued<?>> parts, int statements, boolean last) {
    PgConnection driver = connection.get(deadline);
    boolean done = false;
    Exchange exchange = null;
    DatabaconException failure = null;
    try {
      driver.setAutoCommit(!transactional && joined == null);
      try (PreparedStatement statement = driver.prepareStatement(sql.text())) {
        connection.limit(statement, deadline);
        Params params = new JdbcParams(statement);
        for (Queued<?> part : parts) {
          part.binding.bind(params);
        }
        // The driver sends BEGIN along with what is first in a transaction.
        boolean begins = !driver.getAutoCommit() && !connection.inTransaction();
        exchange = connections.begin(sql.name(), sql.text(), begins ? statements + 1 : statements);
        sentLast = last;
        boolean rows = connection.talk(statement::execute);
        for (Queued<?> part : parts) {
          answer(part, statement, rows, exchange);
          rows = statement.getMoreResults();
        }
      }
      done = true;
    } catch (SQLException e) {
      failure = connection.failure(e, sql.name(), deadline);
      throw failure;
    } catch (UncheckedSqlException e) {
      failure = connection.failure(e.failure(), sql.name(), deadline);
      throw failure;
    } finally {
      if (!done) {
        failed = true;
        queue.clear();
      }
      Exchange.end(exchange, driver, failure);
    }
  }

  private static <T extends @Nullable Object> void answer(
      Queued<T> part, PreparedStatement statement, boolean rows, @Nullable Exchange exchange)
      throws SQLException {
    if (part.reader != null) {
      try (ResultSet results = statement.getResultSet()) {
        part.answer.complete(part.reader.read(new Rows(results, exchange)));
      }
    } else {
      @SuppressWarnings("unchecked") // Without a reader it was queued as one that counts.
      Answer<Long> count = (Answer<Long>) part.answer;
      count.complete(rows ? 0 : statement.getLargeUpdateCount());
    }
  }

  private boolean settle(String text) {
    while (true) {
      try {
        return control(text);
      } catch (DatabaconException e) {
        if (!BUSY.equals(e.sqlState())) {
          throw e;
        }
        Pause.micros(BUSY_MICROS);
      }
    }
  }

  /**
   * For the statements that PostgreSQL takes no parameters in; their text is checked by {@link
   * Gid}.
   */
  private boolean control(String text) {
    PgConnection driver = connection.get(deadline);
    String name = text.substring(0, text.indexOf('\'')).strip();
    boolean done = false;
    Exchange exchange = null;
    DatabaconException failure = null;
    try (Statement statement = driver.createStatement()) {
      connection.limit(statement, deadline);
      if (!isOpen()) {
        driver.setAutoCommit(true);
      }
      exchange = connections.begin(name, null, 1);
      connection.talk(() -> statement.execute(text));
      done = true;
      return true;
    } catch (SQLException e) {
      if (NOT_PREPARED.equals(e.getSQLState())) {
        done = true;
        return false;
      }
      failure = connection.failure(e, name, deadline);
      throw failure;
    } finally {
      failed |= !done;
      Exchange.end(exchange, driver, failure);
    }
  }
}
