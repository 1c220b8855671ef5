package dev.databacon.write;

import dev.databacon.error.ConstraintException;
import dev.databacon.error.CycleException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.schema.ChildKind;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ChildSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EntrySql;
import dev.databacon.sql.ListSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts nodes under others, and at their places there. */
public final class ChildWrites {
  private final Store store;
  private final ChildKind list;
  private final Deadline deadline;

  /** Writes lists of children of one kind. */
  public ChildWrites(Store store, ChildKind list, Deadline deadline) {
    this.store = store;
    this.list = list;
    this.deadline = deadline;
  }

  /**
   * Puts a node under a parent, at an index or, when null, at the end; false when it is in that
   * list already, where it then moves if there is an index.
   */
  public boolean add(long parent, long child, @Nullable Integer at) {
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          Flagged<@Nullable Long> from =
              store.reads().run(FieldPlan.parent(list.target(), child), deadline);
          Long old = from.value();
          if (old != null && old == parent && from.number() == list.ctx()) {
            if (at != null && !move(parent, child, at)) {
              throw new TransactionConflictException("A child of " + list + " moved on.");
            }
            return false;
          }
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(list.owner(), parent);
          Ancestors ancestors = Ancestors.of(store, parent, deadline);
          boolean circle = ancestors.contains(child);
          ancestors.lock(unit, child, old);
          if (!circle) {
            ChildRow place = new ChildRow(parent, list.ctx(), child, null);
            leave(unit, place, old, from.number());
            put(unit, place, at, attempt[0]);
          }
          commit(unit, attempt);
          if (circle) {
            // Only now: what was read without locks may never have been true at one time.
            throw new CycleException(
                "Node "
                    + child
                    + " cannot come to live in "
                    + list
                    + " of node "
                    + parent
                    + ", which is that node or lives under it. Move "
                    + parent
                    + " out of it first.");
          }
          return true;
        });
  }

  /** Takes the node out of the list where it was, and writes where it is. */
  private void leave(UnitOfWork unit, ChildRow place, @Nullable Long oldParent, long oldList) {
    if (oldParent != null) {
      unit.delete(new ChildRow(oldParent, (int) oldList, place.child(), null));
    }
    unit.at(place.child())
        .add(
            session ->
                session.queue(
                    ChildSql.SET_PARENT,
                    params -> params.add(place.parent()).add(place.ctx()).add(place.child())));
  }

  /** Adds what puts a child at a place of a list to a unit of work. */
  static void put(UnitOfWork unit, ChildRow row, @Nullable Integer at, int attempt) {
    if (at == null || at == EdgePlaces.LAST) {
      unit.insert(row);
      return;
    }
    ListPlace.makeRoom(unit, ListSql.CHILDREN, row.parent(), row.ctx(), at, attempt);
    unit.at(row.parent())
        .add(session -> session.queue(ChildSql.INSERT_AT, params -> bindInsert(params, row, at)));
  }

  private static void bindInsert(Params params, ChildRow row, int at) {
    params.add(row.child()).add(row.parent()).add(row.ctx()).add(at);
  }

  /** Moves a child to an index of its list: one round trip; false when it is not there. */
  public boolean move(long parent, long child, int index) {
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(list.owner(), parent);
          ListPlace.makeRoom(unit, ListSql.CHILDREN, parent, list.ctx(), index, attempt[0]);
          List<Answer<Long>> moved = new ArrayList<>(1);
          if (index == EdgePlaces.LAST) {
            queue(
                unit,
                moved,
                parent,
                EntrySql.CHILDREN.moveLast(),
                params -> bind(params, parent, child));
          } else {
            queue(
                unit,
                moved,
                parent,
                EntrySql.CHILDREN.move(),
                params -> bind(params.add(index), parent, child));
          }
          commit(unit, attempt);
          return moved.get(0).get() > 0;
        });
  }

  private void bind(Params params, long parent, long child) {
    params.add(parent).add(list.ctx()).add(child);
  }

  private static void queue(
      UnitOfWork unit, List<Answer<Long>> moved, long parent, Sql sql, Binding binding) {
    unit.at(parent).add(session -> moved.add(session.queue(sql, binding)));
  }

  /** Two that want one rank start over, and spread the list there. */
  static void commit(UnitOfWork unit, int[] attempt) {
    try {
      unit.commit();
    } catch (ConstraintException e) {
      attempt[0]++;
      throw Conflicts.of(e);
    }
  }
}
