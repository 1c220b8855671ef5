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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** The longest wait on one server for transactions that are open still; their parts are left. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** For giving the lock back, when the time of the round is up. */
  private static final Duration GRACE = Duration.ofSeconds(5);

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
   * @param left parts that cannot be settled yet: their transaction is still open, or their decider
   *     cannot be reached
   */
  public record Found(int committed, int undone, int left) {
    private static final Found NOTHING = new Found(0, 0, 0);
    private static final Found LEFT = new Found(0, 0, 1);

    Found plus(Found other) {
      return new Found(committed + other.committed, undone + other.undone, left + other.left);
    }
  }

  /**
   * Settles, on every server, what was prepared at least so long ago; the age only spares
   * transactions that are being committed at this moment. Servers on which somebody else is at it
   * are left to him. When a server cannot be reached, the others are done before it throws.
   */
  public Found run(Duration age, Deadline deadline) {
    Set<Server> away = ConcurrentHashMap.newKeySet();
    return parallel
        .map(cluster.servers(), server -> settle(server, age, new Deciders(away, deadline)))
        .stream()
        .reduce(Found.NOTHING, Found::plus);
  }

  private Found settle(Server server, Duration age, Deciders deciders) {
    try (Session session = server.separateSession(deciders.deadline())) {
      List<PreparedPart> old =
          PreparedPart.prepared(session, cluster.id()).stream()
              .filter(part -> part.millis() >= age.toMillis())
              .toList();
      if (old.isEmpty()) {
        return Found.NOTHING;
      }
      // Until the server says that it is somebody else's: an answer that comes too late is lost.
      boolean locked = true;
      try {
        locked = ask(session, TransactionSql.TRY_RECOVERY);
        return locked ? settle(server, session, old, deciders) : Found.NOTHING;
      } finally {
        if (locked) {
          end(session, server);
        }
      }
    }
  }

  private static boolean ask(Session session, Sql question) {
    return Boolean.TRUE.equals(
        session.query(question, Binding.NONE, RowsReader.first(row -> row.getBoolean(1))));
  }

  /**
   * Gives the lock back, although the time of the round may be up; else its connection is thrown
   * away, and the lock with it. In the pool it would keep everybody from recovering this server.
   */
  private static void end(Session session, Server server) {
    boolean unlocked = false;
    try {
      session.within(Deadline.after(GRACE));
      ask(session, TransactionSql.END_RECOVERY);
      unlocked = true;
    } catch (DatabaconException e) {
      log.debug("The lock of the recovery on server {} went with its connection", server, e);
    } finally {
      if (!unlocked) {
        session.giveUp();
      }
    }
  }

  /**
   * Those whose decider knows at once first, so that none of them waits for the transactions that
   * are open still; for these there is some time at the end.
   */
  private Found settle(Server server, Session session, List<PreparedPart> old, Deciders deciders) {
    Found found = Found.NOTHING;
    List<PreparedPart> open = new ArrayList<>();
    for (PreparedPart part : old) {
      Found one = settle(server, session, part, deciders);
      if (one == null) {
        open.add(part);
      } else {
        found = found.plus(one);
      }
    }
    Deciders waiting = deciders.waiting(PATIENCE);
    for (PreparedPart part : open) {
      Found one = settle(server, session, part, waiting);
      if (one == null) {
        log.warn("Transaction {} on server {} is open still at its decider", part.text(), server);
      }
      found = found.plus(one == null ? Found.LEFT : one);
    }
    return found;
  }

  /** Null when the decider's transaction is open still. */
  private @Nullable Found settle(
      Server server, Session session, PreparedPart part, Deciders deciders) {
    Gid gid = part.gid();
    Server decider = gid == null ? null : decider(gid);
    if (gid == null || decider == null) {
      log.error(
          "Server {} holds the prepared transaction {}, whose decider is not a server of this"
              + " cluster. Nothing was done to it.",
          server,
          part.text());
      return Found.LEFT;
    }
    if (gid.participant() != server.ordinal()) {
      return Found.NOTHING;
    }
    if (deciders.isAway(decider)) {
      return Found.LEFT;
    }
    try {
      return settle(server, session, gid, decider, deciders);
    } catch (DatabaconException e) {
      // Such as one that belongs to another user: the others must not wait for it.
      log.warn("Transaction {} cannot be settled on server {} yet", part.text(), server, e);
      return Found.LEFT;
    }
  }

  private @Nullable Found settle(
      Server server, Session session, Gid gid, Server decider, Deciders deciders) {
    cluster.probe().at(Step.RECOVERY_FOUND, server);
    @Nullable Boolean committed = deciders.ask(decider, gid.transaction());
    if (committed == null) {
      return null;
    }
    cluster.probe().at(Step.RECOVERY_ASKED, server);
    boolean here = committed ? session.commitPrepared(gid) : session.rollbackPrepared(gid);
    cluster.probe().at(Step.RECOVERY_SETTLED, server);
    if (here) {
      log.info(
          "Transaction {} was {} on server {}",
          gid.text(),
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
}
