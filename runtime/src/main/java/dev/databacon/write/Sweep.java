package dev.databacon.write;

import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RemovalSql;
import dev.databacon.sql.RowsReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Removes what lived under nodes that are gone, some hundred nodes a transaction. Each of them is
 * removed as any node is, and noted in its turn when others live under it; so whatever was not
 * done, anybody can go on with. Any number of them may work at the same time.
 */
public final class Sweep {
  /** The most nodes in a transaction. */
  private static final int NODES = 256;

  /** The most rows that belong to them, unless one node has more. */
  private static final int ROWS = 5_000;

  private final Store store;
  private final Supplier<Deadline> deadlines;
  private final RemovalProbe probe;

  /** A sweep whose steps each take a deadline of their own, or a common one. */
  public Sweep(Store store, Supplier<Deadline> deadlines) {
    this(store, deadlines, RemovalProbe.NONE);
  }

  Sweep(Store store, Supplier<Deadline> deadlines, RemovalProbe probe) {
    this.store = store;
    this.deadlines = deadlines;
    this.probe = probe;
  }

  private record Row(long gone, @Nullable Long child, int list) {}

  /** Goes on until nothing is left under these nodes, which are gone. */
  void under(Collection<Long> gone) {
    Set<Long> open = new LinkedHashSet<>(gone);
    while (!open.isEmpty()) {
      Server server = store.cluster().server(open.iterator().next());
      List<Long> some =
          open.stream().filter(id -> store.cluster().server(id) == server).limit(NODES).toList();
      some.forEach(open::remove);
      open.addAll(step(server, some));
    }
  }

  /**
   * Goes on until nothing is left in the whole cluster, or it is told to stop; waits for what
   * others work on.
   */
  public void all(BooleanSupplier stop) {
    boolean clean = false;
    for (int idle = 0; !clean && !stop.getAsBoolean(); ) {
      clean = true;
      boolean worked = false;
      for (Server server : store.cluster().servers()) {
        List<Long> some = some(server);
        if (!some.isEmpty()) {
          step(server, some);
          worked = true;
        }
        clean = some.isEmpty() && clean && !pending(server);
      }
      idle = worked ? 0 : idle + 1;
      if (!clean && idle > 0) {
        Attempts.pause(idle);
      }
    }
  }

  private List<Long> some(Server server) {
    return server.read(
        deadlines.get(),
        RemovalSql.SOME,
        params -> params.add(NODES),
        RowsReader.list(row -> row.getLong(1)));
  }

  private boolean pending(Server server) {
    return server.read(
        deadlines.get(),
        RemovalSql.PENDING,
        params -> params.add(new long[0]),
        rows -> rows.next() && rows.getBoolean(1));
  }

  /** One transaction; gives the nodes under which others are left. */
  private List<Long> step(Server server, List<Long> gone) {
    Deadline deadline = deadlines.get();
    List<Long> left = Attempts.run(deadline, () -> tryStep(server, gone, deadline));
    probe.committed();
    store.cluster().probe().at(Step.AFTER_SWEEP, server);
    return left;
  }

  private List<Long> tryStep(Server server, List<Long> gone, Deadline deadline) {
    List<Row> rows = read(server, gone, deadline);
    Set<Long> taken = new LinkedHashSet<>();
    rows.forEach(row -> taken.add(row.gone));
    if (taken.isEmpty()) {
      return List.of();
    }
    UnitOfWork unit = new UnitOfWork(store, deadline);
    long[] ids = Columns.longs(List.copyOf(taken), id -> id);
    ServerBatch home = unit.at(ids[0]);
    home.guard(RemovalSql.TAKE, params -> params.add(ids).add((long) ids.length));
    Uprooting uprooting = new Uprooting(unit);
    uprooting.add(belongings(server, rows, deadline));
    List<Answer<List<Long>>> finished = new ArrayList<>(1);
    home.add(
        session ->
            finished.add(
                session.queue(
                    RemovalSql.FINISH,
                    params -> params.add(ids),
                    RowsReader.list(row -> row.getLong(1)))));
    unit.commit();
    Set<Long> left = new LinkedHashSet<>(uprooting.left());
    if (rows.size() == NODES) {
      left.addAll(gone);
    }
    left.addAll(taken);
    left.removeAll(new HashSet<>(finished.get(0).get()));
    return List.copyOf(left);
  }

  private static List<Row> read(Server server, List<Long> gone, Deadline deadline) {
    return server.read(
        deadline,
        RemovalSql.CHILDREN,
        params -> params.add(NODES).add(Columns.longs(gone, id -> id)).add(NODES),
        RowsReader.list(row -> new Row(row.getLong(1), row.getNullableLong(3), row.getInt(2))));
  }

  private List<Belongings> belongings(Server server, List<Row> rows, Deadline deadline) {
    List<Long> children = rows.stream().map(Row::child).filter(Objects::nonNull).toList();
    if (children.isEmpty()) {
      return List.of();
    }
    StoredSchema schema = store.schemas().get(server, deadline).schema();
    Set<Integer> kinds = new HashSet<>();
    for (Row row : rows) {
      Integer kind = schema.child(row.list);
      if (row.child != null && kind == null) {
        // A program with a newer schema may have made it since the catalog was read.
        kind = store.schemas().read(server, deadline).schema().child(row.list);
      }
      if (kind != null) {
        kinds.add(kind);
      }
    }
    List<Belongings> found = Belongings.read(store, children, kinds, deadline);
    requireUnmoved(rows, found);
    int each = Math.max(1, ROWS / found.size());
    return found.stream().map(one -> one.within(each)).toList();
  }

  /**
   * Each must live where it was found. One may have moved away in time; and one that came or went
   * over two servers is not everywhere at the same moment.
   */
  private static void requireUnmoved(List<Row> rows, List<Belongings> found) {
    Map<Long, Belongings.Node> nodes = new HashMap<>();
    found.forEach(each -> each.nodes().forEach(node -> nodes.put(node.id(), node)));
    for (Row row : rows) {
      Belongings.Node node = row.child == null ? null : nodes.get(row.child);
      boolean lives =
          node != null
              && Objects.equals(node.parent(), row.gone)
              && Objects.equals(node.list(), row.list);
      if (row.child != null && !lives) {
        throw new TransactionConflictException("A child of a node that is gone moved on.");
      }
    }
  }
}
