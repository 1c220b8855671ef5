package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.error.DatabaconException;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.sql.TransactionSql;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles what clients that died, or lost a server, have left prepared, by the word of the server
 * that decides: committed there, it is committed here; otherwise it never will be, and is undone.
 * No clock has a part in that. Any number may run at once. Thread-safe.
 */
public final class Recovery {
  private static final Logger log = LoggerFactory.getLogger(Recovery.class);

  /** The longest wait for one decider whose transaction is still open; its part waits for later. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Cluster cluster;
  private final Parallel parallel;

  /** The recovery of a cluster. */
  public Recovery(Cluster cluster, Parallel parallel) {
    this.cluster = cluster;
    this.parallel = parallel;
  }

  /**
   * What was found prepared.
   *
   * @param committed parts that were committed
   * @param undone parts that were undone
   * @param left parts whose transaction is still open, or whose decider cannot be reached
   */
  public record Found(int committed, int undone, int left) {
    Found plus(Found other) {
      return new Found(committed + other.committed, undone + other.undone, left + other.left);
    }
  }

  private record Part(@Nullable Gid gid, String text, long millis) {}

  /**
   * Settles, on every server, what was prepared at least so long ago; the age only spares
   * transactions that are being committed at this moment. Servers on which somebody else is at it
   * are left to him. When a server cannot be reached, the others are done before it throws.
   */
  public Found run(Duration age, Deadline deadline) {
    return parallel.map(cluster.servers(), server -> settle(server, age, deadline)).stream()
        .reduce(new Found(0, 0, 0), Found::plus);
  }

  private Found settle(Server server, Duration age, Deadline deadline) {
    Found found = new Found(0, 0, 0);
    try (Session session = server.separateSession(deadline)) {
      List<Part> old =
          prepared(session).stream().filter(part -> part.millis >= age.toMillis()).toList();
      if (old.isEmpty() || !ask(session, TransactionSql.TRY_RECOVERY)) {
        return found;
      }
      try {
        for (Part part : old) {
          found = found.plus(settle(server, session, part, deadline));
        }
      } finally {
        end(session, server);
      }
    }
    return found;
  }

  private static boolean ask(Session session, Sql question) {
    return Boolean.TRUE.equals(
        session.query(question, Binding.NONE, RowsReader.first(row -> row.getBoolean(1))));
  }

  /** A connection that is lost has lost its lock as well. */
  private static void end(Session session, Server server) {
    try {
      ask(session, TransactionSql.END_RECOVERY);
    } catch (DatabaconException e) {
      log.debug("The lock of the recovery on server {} went with its connection", server, e);
    }
  }

  private List<Part> prepared(Session session) {
    return session.query(
        TransactionSql.PREPARED,
        params -> params.add(Gid.prefix(cluster.id())),
        RowsReader.list(row -> new Part(Gid.parse(row.text(1)), row.text(1), row.getLong(2))));
  }

  private Found settle(Server server, Session session, Part part, Deadline deadline) {
    Gid gid = part.gid;
    Server decider = gid == null ? null : decider(gid);
    if (gid == null || decider == null) {
      log.error(
          "Server {} holds the prepared transaction {}, whose decider is not a server of this"
              + " cluster. Nothing was done to it.",
          server,
          part.text);
      return new Found(0, 0, 1);
    }
    if (gid.participant() != server.ordinal()) {
      return new Found(0, 0, 0);
    }
    cluster.probe().at(Step.RECOVERY_FOUND, server);
    boolean committed;
    try {
      Deadline patience =
          deadline.remainingMillis() <= PATIENCE.toMillis() ? deadline : Deadline.after(PATIENCE);
      committed = new Outcome(decider, patience).settle(gid.transaction());
    } catch (DatabaconException e) {
      log.warn("Transaction {} cannot be settled on server {} yet", part.text, server, e);
      return new Found(0, 0, 1);
    }
    cluster.probe().at(Step.RECOVERY_ASKED, server);
    boolean here = committed ? session.commitPrepared(gid) : session.rollbackPrepared(gid);
    cluster.probe().at(Step.RECOVERY_SETTLED, server);
    if (here) {
      log.info(
          "Transaction {} was {} on server {}",
          part.text,
          committed ? "committed" : "undone",
          server);
    }
    return new Found(here && committed ? 1 : 0, here && !committed ? 1 : 0, 0);
  }

  private @Nullable Server decider(Gid gid) {
    return cluster.servers().stream()
        .filter(server -> server.name().equals(gid.decider()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Forgets decisions that are older than {@code age} and that no server holds a prepared part of
   * any more. Which those are is asked of every server after the records were read: a decision is
   * made when all its parts are prepared, so none can come later. Throws when a server cannot be
   * reached, and forgets nothing then.
   */
  public long prune(Duration age, Deadline deadline) {
    List<List<UUID>> old =
        parallel.map(cluster.servers(), server -> oldRecords(server, age, deadline));
    Set<UUID> needed = new HashSet<>();
    for (List<UUID> each : parallel.map(cluster.servers(), server -> prepared(server, deadline))) {
      needed.addAll(each);
    }
    long pruned = 0;
    for (Server server : cluster.servers()) {
      String[] gone =
          old.get(server.ordinal()).stream()
              .filter(xid -> !needed.contains(xid))
              .map(UUID::toString)
              .toArray(String[]::new);
      if (gone.length > 0) {
        cluster.probe().at(Step.BEFORE_FORGETTING, server);
        pruned += server.update(deadline, TransactionSql.FORGET, params -> params.add(gone));
      }
    }
    return pruned;
  }

  private static List<UUID> oldRecords(Server server, Duration age, Deadline deadline) {
    try (Session session = server.separateSession(deadline)) {
      return session.query(
          TransactionSql.OLD_RECORDS,
          params -> params.add(age.toSeconds()),
          RowsReader.list(row -> UUID.fromString(row.text(1))));
    }
  }

  private List<UUID> prepared(Server server, Deadline deadline) {
    try (Session session = server.separateSession(deadline)) {
      return prepared(session).stream()
          .map(Part::gid)
          .filter(gid -> gid != null)
          .map(Gid::transaction)
          .toList();
    }
  }
}
