package dev.databacon.write;

import dev.databacon.cluster.Server;

/** Told at each step of a commit over several servers; tests make it fail there. */
@FunctionalInterface
interface CommitProbe {
  /** Lets every step pass. */
  CommitProbe NONE = (step, server) -> {};

  /** The steps, in the order of the protocol. */
  enum Step {
    BEFORE_PREPARE,
    AFTER_PREPARE,
    BEFORE_DECISION,
    AFTER_DECISION,
    BEFORE_COMMIT_PREPARED,
    AFTER_COMMIT_PREPARED
  }

  /** Called on the thread that takes the step; what it throws is treated as that step's failure. */
  void at(Step step, Server server);
}
