package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.cluster.SharedTransaction;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.sql.Participant;
import dev.databacon.sql.Session;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ends a transaction that many operations took part in. Servers that it only read are just ended;
 * one that it wrote is one plain commit; several are a commit in two phases.
 */
public final class SharedCommit {
  private final Cluster cluster;
  private final Parallel parallel;
  private final SharedTransaction transaction;

  /** The end of a transaction. */
  public SharedCommit(Cluster cluster, Parallel parallel, SharedTransaction transaction) {
    this.cluster = cluster;
    this.parallel = parallel;
    this.transaction = transaction;
  }

  /**
   * Commits on every server that it touched, whoever interrupts this thread. Whatever it throws,
   * connections are given back.
   */
  public void commit() {
    parallel.uninterrupted(
        () -> {
          commitAll();
          return true;
        });
  }

  private void commitAll() {
    try {
      List<Session> read = sessions(false);
      SortedMap<Integer, Session> written = written();
      if (transaction.isSnapshot()) {
        // What was read can still turn out to be part of a conflict.
        parallel.each(read, Session::commit);
      }
      if (written.size() > 1) {
        new TwoPhaseCommit(
                cluster,
                parallel,
                transaction.deadline(),
                cluster.probe(),
                transaction.returnsAtDecision(),
                written)
            .run();
      } else {
        written.forEach(this::commitAlone);
      }
    } finally {
      close();
    }
  }

  private void commitAlone(int ordinal, Session session) {
    Server server = cluster.servers().get(ordinal);
    String number = transaction.participant(server).number();
    try {
      session.commit();
    } catch (OutcomeUnknownException e) {
      if (number == null) {
        throw e;
      }
      session.close();
      if (!LostCommit.happened(
          e, transaction.deadline(), until -> new Outcome(server, until).ofPlainCommit(number))) {
        throw LostCommit.nothingWritten(e);
      }
    }
  }

  /** Undoes everything and gives the connections back. Never throws. */
  public void rollback() {
    close();
  }

  /** A server on which nothing can be committed any more; null when there is none. */
  public @Nullable Server failed() {
    for (Server server : transaction.servers()) {
      if (transaction.participant(server).hasFailed()) {
        return server;
      }
    }
    return null;
  }

  private void close() {
    parallel.each(transaction.servers(), server -> transaction.participant(server).whole().close());
  }

  private List<Session> sessions(boolean written) {
    return transaction.servers().stream()
        .map(transaction::participant)
        .filter(participant -> participant.hasWritten() == written)
        .map(Participant::whole)
        .toList();
  }

  private SortedMap<Integer, Session> written() {
    SortedMap<Integer, Session> sessions = new TreeMap<>();
    for (Server server : transaction.servers()) {
      Participant participant = transaction.participant(server);
      if (participant.hasWritten()) {
        sessions.put(server.ordinal(), participant.whole());
      }
    }
    return sessions;
  }
}
