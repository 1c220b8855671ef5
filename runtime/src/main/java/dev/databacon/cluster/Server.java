package dev.databacon.cluster;

import dev.databacon.pool.ServerPool;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Connections;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.Participant;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL primary of the cluster, with its pool. Thread-safe; compared by identity. */
public final class Server implements AutoCloseable {
  private final int ordinal;
  private final String name;
  private final ServerPool pool;
  private final Connections connections;
  private final Scope scope;
  private final OwedCommits owed = new OwedCommits();

  Server(int ordinal, String name, ServerPool pool, Scope scope) {
    this.scope = scope;
    this.ordinal = ordinal;
    this.name = name;
    this.pool = pool;
    this.connections = pool.connections();
  }

  /** Its place in the topology, from 0; the same in every program. */
  public int ordinal() {
    return ordinal;
  }

  /** Its configured name. */
  public String name() {
    return name;
  }

  /**
   * Runs one statement and reads its rows, within the transaction of this thread if there is one:
   * one round trip.
   */
  public <T extends @Nullable Object> T read(
      Deadline deadline, Sql sql, Binding binding, RowsReader<T> reader) {
    try (Session session = session(deadline)) {
      return session.query(sql, binding, reader);
    }
  }

  /**
   * Runs one statement as a transaction of its own, whatever is open on this thread: one round
   * trip. Gives the number of rows it wrote.
   */
  public long update(Deadline deadline, Sql sql, Binding binding) {
    return connections.update(deadline, sql, binding);
  }

  /**
   * A session for one operation: within the transaction of this thread if there is one, else
   * outside of any, for several reads in one round trip. To be closed. No I/O.
   */
  public Session session(Deadline deadline) {
    SharedTransaction shared = scope.current();
    // One that is open here already has its view of the server, and may hold the connection or the
    // locks that who commits needs.
    if (!owed.isEmpty() && (shared == null || !shared.touches(this))) {
      awaitOwed(deadline);
    }
    return shared == null ? connections.session(deadline) : shared.join(this, deadline);
  }

  /**
   * Notes that a part which is prepared here is decided but could not be committed yet: that is
   * done before this program reads anything else here.
   */
  public void owe(Gid part) {
    owed.failed(part);
  }

  /**
   * Notes that a decided part is being committed here at this moment: what this program does here
   * next waits for that. To be followed by {@link #committed}, {@link #owe} or {@link #leave}.
   */
  public void committing(Gid part) {
    owed.begun(part);
  }

  /** Notes that nobody is committing a part any more, when it is not committed by now. */
  public void leave(Gid part) {
    owed.left(part);
  }

  /** Notes that a part which was owed is committed. */
  public void committed(Gid part) {
    owed.done(part);
  }

  /** Returns when everything that was decided is committed here. */
  public void awaitOwed(Deadline deadline) {
    owed.settle(
        name,
        deadline,
        part -> {
          try (Session session = connections.session(deadline)) {
            session.commitPrepared(part);
          }
        });
  }

  /** A session of its own, whatever is open on this thread. To be closed. No I/O. */
  public Session separateSession(Deadline deadline) {
    return connections.session(deadline);
  }

  Participant participant(
      Deadline deadline, Participant.Isolation isolation, BooleanSupplier locksElsewhere) {
    return connections.participant(deadline, isolation, locksElsewhere);
  }

  /** Connections in use at this moment. */
  public int connectionsInUse() {
    return pool.inUse();
  }

  /** Threads that wait for a connection at this moment. */
  public int waitingForConnections() {
    return pool.waiting();
  }

  @Override
  public void close() {
    pool.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
