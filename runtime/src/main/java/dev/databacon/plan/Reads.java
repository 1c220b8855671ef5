package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.error.NodeMissingException;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one executor of read plans. Thread-safe. */
public final class Reads {
  private final Cluster cluster;
  private final Parallel parallel;
  private final Rounds rounds;
  private final Stages stages;

  /** Made by the engine. */
  public Reads(Cluster cluster, Parallel parallel) {
    this.cluster = cluster;
    this.parallel = parallel;
    this.rounds = new Rounds(parallel);
    this.stages = new Stages(cluster.servers().size() == 1);
  }

  Rounds rounds() {
    return rounds;
  }

  Stages stages() {
    return stages;
  }

  /**
   * Goes walks, all at the same time: one round for each level of the deepest, in which each server
   * is asked once. The number of statements follows from the walks and the servers, not from the
   * number of nodes. Steps that take each node once are not taken here, but by {@link Paths}.
   *
   * @throws NodeMissingException when a root does not exist
   */
  public List<Level> walk(List<WalkCall> calls, Deadline deadline) {
    Walker walker = new Walker(cluster, rounds, stages, deadline);
    List<Level> levels = new ArrayList<>(calls.size());
    for (WalkCall call : calls) {
      levels.add(walker.add(call.kind(), call.roots(), call.walk()));
    }
    walker.run();
    for (int i = 0; i < levels.size(); i++) {
      WalkCall call = calls.get(i);
      int missing = call.walk().where() == null ? levels.get(i).missing() : -1;
      if (missing >= 0) {
        throw missing(call.kind(), call.roots()[missing], deadline);
      }
    }
    return levels;
  }

  /** Goes one walk; with {@code kind} null from nodes that are known to be there. */
  Level walk(@Nullable NodeKind kind, long[] roots, Walk walk, Deadline deadline) {
    if (kind != null) {
      return walk(List.of(new WalkCall(kind, roots, walk)), deadline).get(0);
    }
    Walker walker = new Walker(cluster, rounds, stages, deadline);
    Level level = walker.add(null, roots, walk);
    walker.run();
    return level;
  }

  /** Runs what a path reads. No I/O before its methods. */
  public Paths path(WalkPlan plan, Deadline deadline) {
    return new Paths(this, plan, deadline);
  }

  /** What a path will do: the plan, the rounds, the statements and the servers. No I/O. */
  public String explain(WalkPlan plan) {
    return new Explaining(cluster, plan).list();
  }

  /** The same for a path that is read while it is consumed. */
  public String explainStream(WalkPlan plan) {
    return new Explaining(cluster, plan).stream();
  }

  /** The same for a path that is only counted. */
  public String explainCount(WalkPlan plan) {
    return new Explaining(cluster, plan).count();
  }

  /** The same for a path of which it is only asked whether there is anything at its end. */
  public String explainExists(WalkPlan plan) {
    WalkPlan one = Paths.ofOne(plan);
    return one == null ? explainStream(plan) : explainCount(one);
  }

  private NodeMissingException missing(NodeKind kind, long id, Deadline deadline) {
    NodeMissingException cause =
        new NodeMissingException("There is no " + kind + " with id " + id + ".");
    return missing(kind, id, deadline, cause);
  }

  /** The servers that are read. */
  public Cluster cluster() {
    return cluster;
  }

  /** Runs a plan on a node's home server: one round trip. */
  public <T extends @Nullable Object> T run(NodePlan<T> plan, Deadline deadline) {
    Server server = cluster.server(plan.id());
    Waiting waiting = rounds.turn();
    try {
      return waiting == null
          ? run(server, plan, deadline)
          : join(waiting, new Wanted<>(server, plan), deadline);
    } catch (NodeMissingException e) {
      throw missing(plan.kind(), plan.id(), deadline, e);
    }
  }

  /** Runs a plan on a server: one round trip. */
  public static <T extends @Nullable Object> T run(Server server, Plan<T> plan, Deadline deadline) {
    return server.read(deadline, plan.sql(), plan, plan);
  }

  private static <T extends @Nullable Object> T join(
      Waiting waiting, Wanted<T> wanted, Deadline deadline) {
    waiting.join(batch -> batch.add(wanted), deadline);
    return wanted.get();
  }

  /**
   * Goes a walk from one node without steps that take each node once, with what other threads wait
   * for.
   *
   * @throws NodeMissingException when there is no such node
   */
  public WalkedRoot walk(Waiting waiting, NodeKind kind, long root, Walk walk, Deadline deadline) {
    WalkedRoot wanted = new WalkedRoot(kind, root, walk);
    waiting.join(batch -> batch.add(wanted), deadline);
    try {
      Level unused = wanted.level();
    } catch (NodeMissingException e) {
      throw missing(kind, root, deadline, e);
    }
    return wanted;
  }

  /** What several reads become one of; for one round. */
  public Batch batch() {
    return new Batch(cluster, rounds, stages);
  }

  /** What is done while the reads of a thread wait for others. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    /** Does it. */
    T run();
  }

  /** Does something whose reads on this thread wait for others; for none when null. */
  public <T extends @Nullable Object> T waitingFor(@Nullable Waiting waiting, Work<T> work) {
    Waiting before = rounds.turn();
    rounds.turn(waiting);
    try {
      return work.run();
    } finally {
      rounds.turn(before);
    }
  }

  /** Whom the reads of this thread wait for; null when they go out at once. */
  public @Nullable Waiting waiting() {
    return rounds.turn();
  }

  /** Runs plans on their servers, at the same time: one round trip a server. */
  public <T> List<T> spread(
      List<Server> servers, Function<Server, Plan<T>> plans, Deadline deadline) {
    Waiting waiting = rounds.turn();
    List<Wanted<T>> wanted =
        servers.stream().map(server -> new Wanted<>(server, plans.apply(server))).toList();
    if (waiting != null) {
      waiting.join(batch -> wanted.forEach(batch::add), deadline);
      return wanted.stream().map(Wanted::get).toList();
    }
    return parallel.map(wanted, one -> run(one.server(), one.plan(), deadline));
  }

  /** The exception that says what an id is, when it is not a node of {@code kind}. */
  public NodeMissingException missing(
      NodeKind kind, long id, Deadline deadline, NodeMissingException cause) {
    MissingNode missing = new MissingNode(cluster, kind, id);
    Waiting waiting = rounds.turn();
    Map<Long, KindsPlan.Found> found =
        waiting == null
            ? run(missing.server(), missing.plan(), deadline)
            : join(waiting, new Wanted<>(missing.server(), missing.plan()), deadline);
    return missing.explain(found, cause);
  }
}
