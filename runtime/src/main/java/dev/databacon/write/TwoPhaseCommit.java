package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commit of one transaction over several servers, in four round trips one after the other;
 * three until it returns, when it returns at the decision.
 *
 * <p>One participant, the decider, is never prepared: its commit is the decision. Its open
 * transaction holds the transaction's row of {@code commit_record} before any other participant is
 * prepared, so whoever finds a prepared transaction can ask the decider what became of it.
 */
final class TwoPhaseCommit {
  private static final Logger log = LoggerFactory.getLogger(TwoPhaseCommit.class);

  /** For undoing, when the transaction's own time is up. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Parallel parallel;
  private final Deadline deadline;
  private final CommitProbe probe;
  private final boolean returnsAtDecision;
  private final UUID xid = UUID.randomUUID();
  private final UUID cluster;
  private final List<Part> parts;
  private final Part decider;
  private final List<Part> others;
  private @Nullable Answer<@Nullable String> number;

  private record Part(Server server, Session session) {}

  TwoPhaseCommit(
      Cluster cluster,
      Parallel parallel,
      Deadline deadline,
      CommitProbe probe,
      boolean returnsAtDecision,
      SortedMap<Integer, Session> sessions) {
    this.parallel = parallel;
    this.deadline = deadline;
    this.probe = probe;
    this.returnsAtDecision = returnsAtDecision;
    this.parts =
        sessions.entrySet().stream()
            .map(
                (Map.Entry<Integer, Session> e) ->
                    new Part(cluster.servers().get(e.getKey()), e.getValue()))
            .toList();
    this.decider = parts.get(0);
    this.others = parts.subList(1, parts.size());
    this.cluster = cluster.id();
  }

  /** To be called where an interrupt does not reach it. */
  void run() {
    sendAll();
    try {
      parallel.each(others, this::prepare);
      probe.at(Step.BEFORE_DECISION, decider.server());
    } catch (RuntimeException e) {
      // Not decided, and never will be: the decider's row goes with its transaction.
      decider.session().rollback();
      undoPrepared();
      throw e;
    }
    decide();
    finish();
  }

  private void sendAll() {
    number =
        decider
            .session()
            .queue(
                TransactionSql.RECORD_DECISION,
                params -> params.add(xid),
                RowsReader.first(row -> row.text(1)));
    others.forEach(
        other -> other.session().queue(TransactionSql.RECORD_PART, params -> params.add(xid)));
    parts.forEach(part -> part.session().connect());
    parallel.each(parts, part -> part.session().flush());
  }

  private Gid gid(Part other) {
    return new Gid(cluster, xid, decider.server().name(), other.server().ordinal());
  }

  private void prepare(Part other) {
    probe.at(Step.BEFORE_PREPARE, other.server());
    other.session().prepare(gid(other));
    probe.at(Step.AFTER_PREPARE, other.server());
  }

  private void decide() {
    try {
      decider.session().commit();
    } catch (OutcomeUnknownException e) {
      decider.session().close();
      if (!LostCommit.happened(e, deadline, this::isCommitted)) {
        undoPrepared();
        throw LostCommit.nothingWritten(e);
      }
    } catch (RuntimeException e) {
      undoPrepared();
      throw e;
    }
  }

  /**
   * Asks the decider on another connection, and decides against the transaction when nothing was
   * decided.
   */
  private boolean isCommitted(Deadline until) {
    String own = number == null ? null : number.get();
    Outcome outcome = new Outcome(decider.server(), until);
    probe.at(Step.BEFORE_ASKING, decider.server());
    boolean committed = own == null ? outcome.settle(xid) : isCommitted(outcome, own);
    probe.at(Step.AFTER_ASKING, decider.server());
    return committed;
  }

  private boolean isCommitted(Outcome outcome, String own) {
    return switch (outcome.settleOwn(xid, own)) {
      case COMMITTED -> true;
      case NOT -> false;
      case UNCLEAR -> {
        if (!isHeld(others.get(0), outcome.deadline())) {
          throw new DatabaconException(
              "Others have settled transaction " + xid + " and forgotten its record.");
        }
        yield false;
      }
    };
  }

  /** Whether a part is still prepared, so that nobody can have forgotten a decision. */
  private boolean isHeld(Part other, Deadline until) {
    try (Session session = other.server().separateSession(until)) {
      String gid =
          session.query(
              TransactionSql.PREPARED,
              params -> params.add(gid(other).text()),
              RowsReader.first(row -> row.text(1)));
      return gid != null;
    }
  }

  /** Decided: what fails from here on does not undo it, and is left to recovery. */
  private void finish() {
    try {
      probe.at(Step.AFTER_DECISION, decider.server());
      if (returnsAtDecision) {
        others.forEach(this::commitLater);
      } else {
        parallel.each(others, this::commitPrepared);
      }
    } catch (RuntimeException e) {
      log.warn("Transaction {} is decided; recovery will commit what is prepared", xid, e);
    }
  }

  /**
   * On the connection at hand: to wait for another could mean to wait for who waits for this.
   * Whatever is thrown, the transaction is decided, and who reads there next commits the part.
   */
  @SuppressWarnings("IllegalCatch")
  private void commitLater(Part other) {
    Part later = new Part(other.server(), other.session().handOver());
    try {
      later.server().committing(gid(later));
      startOrRun(() -> finishLater(later));
    } catch (Throwable e) {
      log.warn("Transaction {} is decided; it will be committed on {}", xid, later.server(), e);
      later.server().owe(gid(later));
      later.session().close();
    }
  }

  private void startOrRun(Runnable work) {
    try {
      parallel.background(work);
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // Closed, or no thread to be had.
      work.run();
    }
  }

  @SuppressWarnings("IllegalCatch") // there is nobody to tell
  private void finishLater(Part later) {
    try {
      parallel
          .accounting()
          .run(
              "Databacon",
              null,
              "commit",
              () -> {
                commitPrepared(later);
                return true;
              });
    } catch (Throwable e) {
      log.warn("Transaction {} is decided; it will be committed on {}", xid, later.server(), e);
    } finally {
      later.server().leave(gid(later));
      later.session().close();
    }
  }

  private void commitPrepared(Part other) {
    boolean done = false;
    try {
      probe.at(Step.BEFORE_COMMIT_PREPARED, other.server());
      settle(other, session -> session.commitPrepared(gid(other)));
      done = true;
      other.server().committed(gid(other));
      probe.at(Step.AFTER_COMMIT_PREPARED, other.server());
    } finally {
      if (!done) {
        // Whoever reads there next must see what the caller was told is committed.
        other.server().owe(gid(other));
      }
    }
  }

  private void undoPrepared() {
    parallel.each(others, this::undoPrepared);
  }

  private void undoPrepared(Part other) {
    try {
      other.session().rollback();
      if (other.session().isPrepared()) {
        probe.at(Step.BEFORE_ROLLBACK_PREPARED, other.server());
        settle(other, session -> session.rollbackPrepared(gid(other)));
        probe.at(Step.AFTER_ROLLBACK_PREPARED, other.server());
      }
    } catch (RuntimeException e) {
      log.warn("Recovery will undo transaction {} on server {}", xid, other.server(), e);
    }
  }

  /**
   * On the connection at hand, and once more on a new one when that is lost: its end says nothing
   * about the server.
   */
  private void settle(Part part, Consumer<Session> action) {
    Deadline grace = deadline.orAtLeast(GRACE);
    try {
      part.session().within(grace);
      action.accept(part.session());
    } catch (ServerUnavailableException e) {
      part.session().close();
      Uninterrupted.get(() -> settleAgain(part, action, grace));
    }
  }

  private static boolean settleAgain(Part part, Consumer<Session> action, Deadline grace) {
    try (Session again = part.server().separateSession(grace)) {
      action.accept(again);
      return true;
    }
  }
}
