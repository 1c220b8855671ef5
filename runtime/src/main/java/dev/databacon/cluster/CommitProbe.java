package dev.databacon.cluster;

/**
 * Told at each step of what this program does over several servers: commits, their undoing, the
 * recovery of what others left, removals. Tests make it fail, or end the program, there.
 */
@FunctionalInterface
public interface CommitProbe {
  /** Lets every step pass. */
  CommitProbe NONE = (step, server) -> {};

  /** All steps between which a crash leaves something different behind. */
  enum Step {
    /** The statements of every part have been sent; this part is about to be prepared. */
    BEFORE_PREPARE,
    /** This part is prepared. */
    AFTER_PREPARE,
    /** Every part but the decider's is prepared. */
    BEFORE_DECISION,
    /** The decider has committed. */
    AFTER_DECISION,
    /** The decider has committed, this part has not. */
    BEFORE_COMMIT_PREPARED,
    /** This part is committed. */
    AFTER_COMMIT_PREPARED,
    /** The transaction will not be; this part may be prepared still. */
    BEFORE_ROLLBACK_PREPARED,
    /** This part is undone. */
    AFTER_ROLLBACK_PREPARED,
    /** The connection to the decider was lost during its commit. */
    BEFORE_ASKING,
    /** The decider has said, on another connection, what became of it. */
    AFTER_ASKING,
    /** The recovery of this server has found a prepared part. */
    RECOVERY_FOUND,
    /** The decider has told the recovery of this server what became of a part. */
    RECOVERY_ASKED,
    /** The recovery has committed or undone a part on this server. */
    RECOVERY_SETTLED,
    /** Decisions on this server that nobody needs are about to be forgotten. */
    BEFORE_FORGETTING,
    /** A node that lived here is removed, what lives under it is not. */
    AFTER_REMOVAL,
    /** Some of what lived under nodes of this server is removed. */
    AFTER_SWEEP
  }

  /** Called on the thread that takes the step; what it throws is treated as that step's failure. */
  void at(Step step, Server server);
}
