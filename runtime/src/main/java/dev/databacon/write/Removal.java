package dev.databacon.write;

import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.cluster.SharedTransaction;
import dev.databacon.error.DatabaconException;
import dev.databacon.plan.ExistingPlan;
import dev.databacon.plan.KindsPlan;
import dev.databacon.plan.Reads;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RemovalSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes a node with all that belongs to it, over all servers, and then what lives under it, in
 * transactions of a bounded size.
 *
 * <p>What there is, is read first, without locks; the write refuses when anything of it has changed
 * by then, and all starts over. So every write goes to the servers in their order, as others do.
 */
public final class Removal {
  private static final Logger log = LoggerFactory.getLogger(Removal.class);

  private final Store store;
  private final NodeKind kind;
  private final long id;
  private final Deadline deadline;
  private final RemovalProbe probe;
  private final Server home;

  /** The removal of a node. */
  public Removal(Store store, NodeKind kind, long id, Deadline deadline) {
    this(store, kind, id, deadline, RemovalProbe.NONE);
  }

  Removal(Store store, NodeKind kind, long id, Deadline deadline, RemovalProbe probe) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.deadline = deadline;
    this.probe = probe;
    this.home = store.cluster().server(id);
  }

  /**
   * What the first transaction left.
   *
   * @param under the node itself, if others live under it
   * @param elsewhere whether what others removed is not finished
   */
  private record Left(List<Long> under, boolean elsewhere) {}

  /**
   * Removes the node; false when it is gone already. Once its own transaction is committed nothing
   * makes this fail: what there is no time for any more goes on in the background.
   */
  public boolean run() {
    Left left = Attempts.run(deadline, this::removeNode);
    if (left == null) {
      return false;
    }
    probe.committed();
    store.cluster().probe().at(Step.AFTER_REMOVAL, home);
    SharedTransaction shared = store.shared();
    if (shared != null) {
      // What lives under the node must stay if the transaction is undone.
      shared.afterwards(store.sweeper()::wake);
      return true;
    }
    boolean unfinished = left.elsewhere;
    try {
      new Sweep(store, () -> deadline, probe).under(left.under);
    } catch (DatabaconException e) {
      log.info("What lives under node {} is removed in the background: {}", id, e.getMessage());
      unfinished = true;
    }
    if (unfinished) {
      store.sweeper().wake();
    }
    return true;
  }

  private @Nullable Left removeNode() {
    List<Belongings> found = Belongings.read(store, Set.of(id), Set.of(kind.ctx()), deadline);
    List<Belongings.Node> nodes = found.get(0).nodes();
    if (nodes.isEmpty() || nodes.get(0).ctx() != kind.ctx()) {
      return absent();
    }
    UnitOfWork unit = new UnitOfWork(store, deadline);
    Uprooting uprooting = new Uprooting(unit);
    uprooting.add(found);
    List<Answer<Boolean>> elsewhere = new ArrayList<>(1);
    unit.at(id)
        .add(
            session ->
                elsewhere.add(
                    session.queue(
                        RemovalSql.PENDING,
                        params -> params.add(new long[] {id}),
                        rows -> rows.next() && rows.getBoolean(1))));
    unit.commit();
    return new Left(uprooting.left(), elsewhere.get(0).get());
  }

  private @Nullable Left absent() {
    if (Reads.run(home, new KindsPlan(id), deadline).isEmpty()
        || !Reads.run(home, new ExistingPlan(kind, id), deadline).isEmpty()) {
      return null;
    }
    throw SingleWrite.missing(store, kind, id, deadline);
  }
}
