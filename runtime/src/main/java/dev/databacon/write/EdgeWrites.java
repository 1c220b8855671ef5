package dev.databacon.write;

import dev.databacon.error.CardinalityException;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.Range;
import dev.databacon.plan.RangePlan;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.RowsReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds and removes edges. Each has a row on both ends, written as one. One round trip when both
 * ends live on one server and no alias is unique to the relation.
 */
public final class EdgeWrites {
  private final Store store;
  private final EdgeKind kind;
  private final Deadline deadline;

  /** Writes edges of a kind. */
  public EdgeWrites(Store store, EdgeKind kind, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.deadline = deadline;
  }

  /** Adds an edge at an index of each end's list, null for the end; false when there is one. */
  public boolean add(
      long from, long to, EdgeChange data, @Nullable Integer at, @Nullable Integer reverseAt) {
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.near().kind(), from);
          unit.need(kind.far().kind(), to);
          EdgeRow near = EdgeRow.last(from, kind.near(), to, data.bits(), data.json());
          insert(unit, near, at, kind.counted(), attempt[0]);
          if (!kind.isLoop(from, to)) {
            long shared = data.bits() & ~kind.ownFlags();
            EdgeRow far = EdgeRow.last(to, kind.far(), from, shared, data.json());
            insert(unit, far, reverseAt, false, attempt[0]);
          }
          Rekeying.add(unit, List.of(new Rekeying.Change(to, kind.far(), 0, from)));
          try {
            unit.commit();
            return true;
          } catch (ConstraintException | CardinalityException e) {
            if (isThere(e, from, to)) {
              return false;
            }
            if (e instanceof ConstraintException) {
              attempt[0]++;
              throw Conflicts.of(e);
            }
            throw e;
          }
        });
  }

  /**
   * Where aliases follow the relation, theirs may be the first refusal of an edge that is there.
   */
  private boolean isThere(DatabaconException e, long from, long to) {
    if (e instanceof ConstraintException constraint
        && "edge_pkey".equals(constraint.constraint())) {
      return true;
    }
    return isKeyed() && find(from, to) != null;
  }

  private static void insert(
      UnitOfWork unit, EdgeRow row, @Nullable Integer at, boolean counted, int attempt) {
    if (at == null || at == EdgePlaces.LAST || row.end().one()) {
      unit.insert(row);
    } else {
      EdgePlaces.insertAt(unit, row, at, counted, attempt);
    }
  }

  /** Adds edges behind all others, and gives the number of those that were not there. */
  public int addAll(long from, Collection<Long> targets) {
    return Attempts.run(
        deadline,
        () -> {
          Set<Long> missing = new LinkedHashSet<>(targets);
          missing.removeAll(present(from, missing));
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.near().kind(), from);
          List<Rekeying.Change> changes = new ArrayList<>();
          for (long to : missing) {
            unit.need(kind.far().kind(), to);
            unit.insert(EdgeRow.last(from, kind.near(), to, 0, null));
            if (!kind.isLoop(from, to)) {
              unit.insert(EdgeRow.last(to, kind.far(), from, 0, null));
            }
            changes.add(new Rekeying.Change(to, kind.far(), 0, from));
          }
          Rekeying.add(unit, changes);
          try {
            unit.commit();
            return missing.size();
          } catch (ConstraintException e) {
            throw Conflicts.of(e);
          }
        });
  }

  private Set<Long> present(long from, Collection<Long> targets) {
    long[] ids = targets.stream().mapToLong(Long::longValue).toArray();
    return new HashSet<>(
        store
            .cluster()
            .server(from)
            .read(
                deadline,
                EdgeSql.PRESENT,
                params -> params.add(from).add(kind.near().ctx()).add(ids),
                RowsReader.list(row -> row.getLong(1))));
  }

  /**
   * Removes an edge; false when there is none. Both ends must be there: one that comes or goes
   * between the writes on two servers would leave the other end behind. So there it is tried first,
   * and looked for only when that was refused; on one server the statement looks for it.
   */
  public boolean remove(long from, long to) {
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          boolean asks = attempt[0]++ > 0 || isKeyed() || isForGood(store, from, to);
          if (asks && find(from, to) == null) {
            return false;
          }
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.near().kind(), from);
          List<Rekeying.Change> changes = new ArrayList<>();
          changes.add(new Rekeying.Change(from, kind.near(), to, 0));
          delete(unit, from, to, changes);
          if (!isKeyed()) {
            return unit.commitIfThere(EdgeRow.last(from, kind.near(), to, 0, null));
          }
          Rekeying.add(unit, changes);
          unit.commit();
          return true;
        });
  }

  /**
   * Whether what is refused stays refused: in a transaction that many operations share, and over
   * two servers, of which each knows one end only.
   */
  static boolean isForGood(Store store, long from, long to) {
    return store.shared() != null && store.cluster().server(from) != store.cluster().server(to);
  }

  private boolean isKeyed() {
    return !kind.near().keyed().isEmpty() || !kind.far().keyed().isEmpty();
  }

  private void delete(UnitOfWork unit, long from, long to, List<Rekeying.Change> changes) {
    unit.delete(EdgeRow.last(from, kind.near(), to, 0, null));
    if (!kind.isLoop(from, to)) {
      unit.delete(EdgeRow.last(to, kind.far(), from, 0, null));
      changes.add(new Rekeying.Change(to, kind.far(), from, 0));
    }
  }

  /** Makes a to-one end lead to a node, or to none when null, in place of where it led. */
  public void set(long from, @Nullable Long to, EdgeChange data) {
    Attempts.run(
        deadline,
        () -> {
          ListEntry old = current(from);
          if (old != null && to != null && old.id() == to) {
            if (!new EdgeUpdates(store, kind, deadline).update(from, to, data)) {
              throw new TransactionConflictException("The relation " + kind + " moved on.");
            }
          } else if (old != null || to != null) {
            replace(from, old == null ? 0 : old.id(), to == null ? 0 : to, data);
          }
          return true;
        });
  }

  private void replace(long from, long old, long to, EdgeChange data) {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    EdgeEnd far = kind.far();
    unit.need(kind.near().kind(), from);
    List<Rekeying.Change> changes = new ArrayList<>();
    changes.add(new Rekeying.Change(from, kind.near(), old, to));
    if (old != 0) {
      delete(unit, from, old, changes);
    }
    if (to != 0) {
      unit.need(far.kind(), to);
      unit.replace(EdgeRow.last(from, kind.near(), to, data.bits(), data.json()));
      if (!kind.isLoop(from, to)) {
        long shared = data.bits() & ~kind.ownFlags();
        unit.insert(EdgeRow.last(to, far, from, shared, data.json()));
        changes.add(new Rekeying.Change(to, far, 0, from));
      }
    }
    Rekeying.add(unit, changes);
    try {
      unit.commit();
    } catch (ConstraintException e) {
      throw Conflicts.of(e);
    }
  }

  /** The edge of a to-one end; null when there is none. */
  public @Nullable ListEntry current(long from) {
    ListOf list = new ListOf(ListOf.Form.EDGES, kind.near().kind(), from, kind.near().ctx());
    List<ListEntry> first = store.reads().run(new RangePlan(list, Range.at(0)), deadline);
    return first.isEmpty() ? null : first.get(0);
  }

  private @Nullable ListEntry find(long from, long to) {
    ListOf list = new ListOf(ListOf.Form.EDGES, kind.near().kind(), from, kind.near().ctx());
    return store.reads().run(FindPlan.edge(list, to), deadline);
  }
}
