package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.sql.Deadline;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The servers that one round of recovery asks what became of transactions. Who does not answer is
 * asked once in a round, whatever the number of parts that wait for his word. Thread-safe.
 *
 * @param away who did not answer; shared by all servers of the round
 * @param deadline what bounds the round, or this part of it
 * @param waits whether to wait for transactions that are open still
 */
record Deciders(Set<Server> away, Deadline deadline, boolean waits) {
  /** For one question; a server that takes longer is as good as away. */
  private static final Duration ANSWER = Duration.ofSeconds(3);

  Deciders(Set<Server> away, Deadline deadline) {
    this(away, deadline, false);
  }

  /** The same ones, from now waited for so long altogether. */
  Deciders waiting(Duration time) {
    return new Deciders(away, Deadline.after(time).orSooner(deadline), true);
  }

  /** Whether there is no use in asking. No I/O. */
  boolean isAway(Server decider) {
    return deadline.remainingMillis() <= 0 || away.contains(decider);
  }

  /**
   * Whether a transaction has committed; null while it is open. Two round trips.
   *
   * @throws dev.databacon.error.DatabaconException when the decider does not say
   */
  @Nullable Boolean ask(Server decider, UUID xid) {
    try {
      Outcome outcome = new Outcome(decider, Deadline.after(ANSWER).orSooner(deadline));
      return waits ? outcome.settle(xid) : outcome.settleAtOnce(xid);
    } catch (TransactionConflictException e) {
      return null;
    } catch (TimeoutException e) {
      if (waits) {
        return null;
      }
      away.add(decider);
      throw e;
    } catch (ServerUnavailableException | OutcomeUnknownException e) {
      away.add(decider);
      throw e;
    }
  }
}
