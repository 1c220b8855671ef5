package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Session;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit of work over any number of servers, which commits as one. One server: one plain commit, in
 * the same round trip as what was queued last. Several: two-phase commit, four round trips one
 * after the other, each to all servers at the same time.
 *
 * <p>To be closed; what was not committed by then is undone. Not thread-safe.
 */
public final class Transaction implements AutoCloseable {
  private final Cluster cluster;
  private final Parallel parallel;
  private final Deadline deadline;
  private final CommitProbe probe;
  private final boolean returnsAtDecision;
  private final SortedMap<Integer, Session> sessions = new TreeMap<>();
  private boolean ended;

  /**
   * A new unit of work. No I/O.
   *
   * @param returnsAtDecision whether the commit returns when it is decided, before every server has
   *     it
   */
  Transaction(
      Cluster cluster,
      Parallel parallel,
      Deadline deadline,
      CommitProbe probe,
      boolean returnsAtDecision) {
    this.cluster = cluster;
    this.parallel = parallel;
    this.deadline = deadline;
    this.probe = probe;
    this.returnsAtDecision = returnsAtDecision;
  }

  /**
   * The part of this transaction on a server. No I/O. Queue there what need not be answered at
   * once.
   */
  public Session on(Server server) {
    if (ended) {
      throw new IllegalStateException("This transaction has ended.");
    }
    return sessions.computeIfAbsent(server.ordinal(), ordinal -> open(server));
  }

  private Session open(Server server) {
    Session session = server.session(deadline);
    session.begin();
    return session;
  }

  /** What bounds the whole transaction. */
  public Deadline deadline() {
    return deadline;
  }

  /** Sends what is queued, to all servers at the same time: one round trip a server. */
  public void flush() {
    List<Session> waiting = sessions.values().stream().filter(Session::hasQueued).toList();
    connectInOrder();
    parallel.each(waiting, Session::flush);
  }

  /**
   * Sends what is queued and commits everywhere; within a transaction that others share, leaves the
   * commit to that. Throws the exception of the first statement that failed, and has then written
   * nothing.
   */
  public void commit() {
    ended = true;
    SortedMap<Integer, Session> used = new TreeMap<>(sessions);
    used.values().removeIf(session -> !session.isOpen() && !session.hasQueued());
    if (used.values().stream().anyMatch(Session::isJoined)) {
      // Everything must have succeeded before anything is kept; the whole commits it, some time.
      used.values().forEach(Session::flush);
      used.values().forEach(Session::commit);
    } else if (used.size() > 1) {
      // Until here an interrupt ends it, from here on it does not.
      connectInOrder();
      TwoPhaseCommit several =
          new TwoPhaseCommit(cluster, parallel, deadline, probe, returnsAtDecision, used);
      parallel.uninterrupted(
          () -> {
            several.run();
            return true;
          });
    } else {
      used.values().forEach(Session::commit);
    }
  }

  /**
   * Two transactions that each hold a connection the other waits for would wait until their
   * deadlines, so connections are taken in the order of servers.
   */
  private void connectInOrder() {
    sessions.values().stream().filter(Session::hasQueued).forEach(Session::connect);
  }

  /** Undoes everything that was not committed, and gives the connections back. Never throws. */
  @Override
  public void close() {
    ended = true;
    parallel.each(List.copyOf(sessions.values()), Session::close);
    sessions.clear();
  }
}
