package dev.databacon.cluster;

import dev.databacon.sql.Deadline;
import dev.databacon.sql.Participant;
import dev.databacon.sql.Participant.Isolation;
import dev.databacon.sql.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that all operations of a thread take part in, with its part on each server that one
 * of them has touched. An operation may run on several threads, a server's part of it on one at a
 * time.
 */
public final class SharedTransaction {
  private final Deadline deadline;
  private final Isolation isolation;
  private final boolean returnsAtDecision;
  private final Map<Server, Participant> participants =
      new ConcurrentSkipListMap<>(Comparator.comparingInt(Server::ordinal));
  private final Thread thread = Thread.currentThread();
  private final List<Runnable> afterwards = new ArrayList<>();
  private volatile int level;
  private volatile boolean ended;
  private @Nullable Throwable failure;

  /**
   * A transaction that has touched no server yet. No I/O.
   *
   * @param returnsAtDecision whether its commit returns when it is decided, before every server has
   *     it
   */
  public SharedTransaction(Deadline deadline, Isolation isolation, boolean returnsAtDecision) {
    this.deadline = deadline;
    this.isolation = isolation;
    this.returnsAtDecision = returnsAtDecision;
  }

  /** What bounds all of it. */
  public Deadline deadline() {
    return deadline;
  }

  /** A deadline for an operation in it: its own, but not beyond that of the whole. */
  public Deadline within(Deadline own) {
    Deadline sooner = own.remainingMillis() <= deadline.remainingMillis() ? own : deadline;
    return sooner.withinTransaction(isSnapshot());
  }

  /** Throws unless it is open and belongs to this thread. */
  public void requireUsable() {
    if (ended) {
      throw new IllegalStateException(
          "This transaction has ended: it is valid inside of the block that it was given to.");
    }
    if (thread != Thread.currentThread()) {
      throw new IllegalStateException(
          "This transaction belongs to thread '"
              + thread.getName()
              + "' and was used from thread '"
              + Thread.currentThread().getName()
              + "'. Call it on its own thread, or begin another transaction here.");
    }
  }

  /** Nothing can be done in it any more. */
  public void end() {
    ended = true;
  }

  /** To be run when it has committed. */
  public void afterwards(Runnable action) {
    afterwards.add(action);
  }

  /** What is to be run when it has committed, in order. */
  public List<Runnable> afterwards() {
    return List.copyOf(afterwards);
  }

  /** A block within it has failed, so that it must not commit; null when it may again. */
  public void fail(@Nullable Throwable cause) {
    failure = cause;
  }

  /** Why it must not commit; null when it may. */
  public @Nullable Throwable failure() {
    return failure;
  }

  /** Whether its operations see a snapshot of each server. */
  public boolean isSnapshot() {
    return isolation != Isolation.READ_COMMITTED;
  }

  /** How much it sees of what others commit meanwhile. */
  public Isolation isolation() {
    return isolation;
  }

  /** Whether its commit returns when it is decided, before every server has it. */
  public boolean returnsAtDecision() {
    return returnsAtDecision;
  }

  /** Whether it has a part on a server. */
  boolean touches(Server server) {
    return participants.containsKey(server);
  }

  /** A session of one operation on a server. To be closed. No I/O. */
  Session join(Server server, Deadline own) {
    return participants.computeIfAbsent(server, this::participate).join(within(own));
  }

  private Participant participate(Server server) {
    Participant participant =
        server.participant(deadline, isolation, () -> holdsLocksBeside(server));
    participant.enter(level);
    return participant;
  }

  private boolean holdsLocksBeside(Server server) {
    return participants.entrySet().stream()
        .anyMatch(each -> each.getKey() != server && each.getValue().holdsLocks());
  }

  /** From here on, until {@link #leave}, what is written can be undone for itself. No I/O. */
  public int enter() {
    int entered = level + 1; // on its own thread only
    level = entered;
    participants.values().forEach(participant -> participant.enter(entered));
    return entered;
  }

  /** Ends a level: undoes what was written in it, in one round trip a server, or keeps it. */
  public void leave(int ended, boolean undo) {
    level = ended - 1;
    participants.values().forEach(participant -> participant.leave(ended, undo));
  }

  /** The servers that were touched so far. */
  public List<Server> servers() {
    return new ArrayList<>(participants.keySet());
  }

  /** The part on a server that was touched. */
  public Participant participant(Server server) {
    Participant participant = participants.get(server);
    if (participant == null) {
      throw new IllegalArgumentException("Server '" + server + "' takes no part.");
    }
    return participant;
  }
}
