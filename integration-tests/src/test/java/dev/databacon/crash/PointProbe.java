package dev.databacon.crash;

import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.Server;
import dev.databacon.error.DatabaconException;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets something crash at a point, and makes such of it happen before that the point is reached.
 */
final class PointProbe implements CommitProbe {
  /** Ends all connections that have a transaction open, those of other programs too. */
  private static final Sql END_OPEN =
      Sql.of(
          "crash.end",
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and state like 'idle in%'");

  private final Point point;
  private final Runnable crash;
  private final AtomicInteger occurrences = new AtomicInteger();
  private final AtomicInteger decisions = new AtomicInteger();

  PointProbe(Point point, Runnable crash) {
    this.point = point;
    this.crash = crash;
  }

  @Override
  public void at(Step step, Server server) {
    if (step == point.step()
        && server.ordinal() == point.server()
        && occurrences.incrementAndGet() == point.occurrence()) {
      crash.run();
    }
    if (point.need() == Point.Need.LOST_DECIDER && step == Step.BEFORE_DECISION) {
      loseConnections(server);
    }
    if (point.need() == Point.Need.LEFT_PREPARED) {
      leavePrepared(step);
    }
  }

  private void loseConnections(Server server) {
    var unused =
        server.read(
            Deadline.after(Duration.ofSeconds(10)),
            END_OPEN,
            Binding.NONE,
            RowsReader.list(row -> row.getBoolean(1)));
  }

  /** In turns, decided ones and such as are not. */
  private void leavePrepared(Step step) {
    boolean undecided =
        (step == Step.BEFORE_DECISION && decisions.incrementAndGet() % 2 == 0)
            || step == Step.BEFORE_ROLLBACK_PREPARED;
    if (undecided || step == Step.BEFORE_COMMIT_PREPARED) {
      throw new DatabaconException("left to recovery at " + step);
    }
  }
}
