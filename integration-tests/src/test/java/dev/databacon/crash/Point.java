package dev.databacon.crash;

import dev.databacon.cluster.CommitProbe.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A moment of the protocol at which something crashes.
 *
 * @param server the ordinal of the server that the step is about
 * @param occurrence 1 for the first time that the step is taken there
 */
record Point(Step step, int server, int occurrence) {
  static final int SERVERS = 3;

  /** What has to be going on for a step to be taken. */
  enum Need {
    /** Writes alone. */
    WRITES,
    /** The connection to the decider is lost when it is about to commit. */
    LOST_DECIDER,
    /** Transactions are left prepared, and recovery runs. */
    LEFT_PREPARED,
    /** Commit records are forgotten. */
    PRUNING,
    /** Trees are removed. */
    REMOVALS
  }

  Need need() {
    return switch (step) {
      case BEFORE_PREPARE,
          AFTER_PREPARE,
          BEFORE_DECISION,
          AFTER_DECISION,
          BEFORE_COMMIT_PREPARED,
          AFTER_COMMIT_PREPARED ->
          Need.WRITES;
      case BEFORE_ROLLBACK_PREPARED, AFTER_ROLLBACK_PREPARED, BEFORE_ASKING, AFTER_ASKING ->
          Need.LOST_DECIDER;
      case RECOVERY_FOUND, RECOVERY_ASKED, RECOVERY_SETTLED -> Need.LEFT_PREPARED;
      case BEFORE_FORGETTING -> Need.PRUNING;
      case AFTER_REMOVAL, AFTER_SWEEP -> Need.REMOVALS;
    };
  }

  /** Every step on every server on which it is ever taken. */
  static List<Point> all() {
    List<Point> all = new ArrayList<>();
    for (Step step : Step.values()) {
      for (int server = 0; server < SERVERS; server++) {
        if (isTaken(step, server)) {
          all.add(new Point(step, server, 1));
        }
      }
    }
    return all;
  }

  /** The first of the servers that were written decides, and is never prepared. */
  private static boolean isTaken(Step step, int server) {
    return switch (step) {
      case BEFORE_DECISION, AFTER_DECISION, BEFORE_ASKING, AFTER_ASKING -> server < SERVERS - 1;
      case BEFORE_FORGETTING, AFTER_REMOVAL, AFTER_SWEEP -> true;
      default -> server > 0;
    };
  }

  Point times(int which) {
    return new Point(step, server, which);
  }

  @Override
  public String toString() {
    return step + " server" + (server + 1);
  }
}
