package dev.databacon.write;

import dev.databacon.error.ConstraintException;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListOf;
import dev.databacon.schema.AliasKind;
import dev.databacon.sql.AliasSql;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EntrySql;
import dev.databacon.sql.ListSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes aliases of which a node may have many: one round trip when the lookup is on the node's
 * home server and the kind is unique in the whole cluster.
 */
public final class AliasListWrites implements TextListWrites {
  private final Store store;
  private final AliasKind kind;
  private final long id;
  private final Deadline deadline;

  /** Writes aliases of one kind and node. */
  public AliasListWrites(Store store, AliasKind kind, long id, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.deadline = deadline;
  }

  /** Adds an alias at an index, null for the end; false when the node has it already. */
  @Override
  public boolean add(String value, long flags, @Nullable Integer at) {
    TextRules.check(kind, value);
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.owner(), id);
          long scope = Scopes.readAndGuard(unit, kind, id);
          unit.claim(lookup(unit, scope, value));
          if (at == null || at == EdgePlaces.LAST) {
            unit.at(id).aliases.add(new ServerBatch.AliasRow(id, kind.ctx(), value, flags));
          } else {
            ListPlace.makeRoom(unit, ListSql.ALIASES, id, kind.ctx(), at, attempt[0]);
            unit.at(id)
                .add(
                    session ->
                        session.queue(
                            AliasSql.INSERT_AT, params -> bindInsert(params, value, flags, at)));
          }
          try {
            unit.commit();
            return true;
          } catch (ConstraintException e) {
            if (!"alias_rank".equals(e.constraint())) {
              return false;
            }
            attempt[0]++;
            throw Conflicts.of(e);
          }
        });
  }

  private void bindInsert(Params params, String value, long flags, int at) {
    params.add(value).add(flags).add(id).add(kind.ctx()).add(at);
  }

  private LookupRow lookup(UnitOfWork unit, long scope, String value) {
    return unit.lookup(kind.toString(), kind.ctx(), scope, value, id);
  }

  /**
   * Removes an alias; false when the node does not have it. Alias and lookup must both be there: it
   * is tried first, and looked for only when that was refused.
   */
  @Override
  public boolean remove(String value) {
    TextRules.check(kind, value);
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          if ((attempt[0]++ > 0 || kind.uniqueTo() != null) && !has(value)) {
            return false;
          }
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.owner(), id);
          unit.drop(lookup(unit, Scopes.readAndGuard(unit, kind, id), value));
          unit.at(id)
              .add(session -> session.queue(AliasSql.DELETE, params -> bindOne(params, value)));
          unit.commit();
          return true;
        });
  }

  private boolean has(String value) {
    ListOf list = new ListOf(ListOf.Form.ALIASES, kind.owner(), id, kind.ctx());
    return store.reads().run(FindPlan.text(list, value), deadline) != null;
  }

  /** Moves an alias to an index: one round trip; false when the node does not have it. */
  @Override
  public boolean move(String value, int index) {
    TextRules.check(kind, value);
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.owner(), id);
          ListPlace.makeRoom(unit, ListSql.ALIASES, id, kind.ctx(), index, attempt[0]);
          List<Answer<Long>> moved = new ArrayList<>(1);
          if (index == EdgePlaces.LAST) {
            write(unit, moved, EntrySql.ALIASES.moveLast(), params -> bindOne(params, value));
          } else {
            write(
                unit, moved, EntrySql.ALIASES.move(), params -> bindOne(params.add(index), value));
          }
          try {
            unit.commit();
          } catch (ConstraintException e) {
            attempt[0]++;
            throw Conflicts.of(e);
          }
          return moved.get(0).get() > 0;
        });
  }

  /** Sets flags of an alias: one round trip; false when the node does not have it. */
  @Override
  public boolean update(String value, long mask, long bits) {
    TextRules.check(kind, value);
    UnitOfWork unit = new UnitOfWork(store, deadline);
    unit.need(kind.owner(), id);
    List<Answer<Long>> written = new ArrayList<>(1);
    write(unit, written, AliasSql.SET_FLAGS, params -> bindOne(params.add(~mask).add(bits), value));
    unit.commit();
    return written.get(0).get() > 0;
  }

  private void bindOne(Params params, String value) {
    params.add(id).add(kind.ctx()).add(value);
  }

  private void write(UnitOfWork unit, List<Answer<Long>> answers, Sql sql, Binding binding) {
    unit.at(id).add(session -> answers.add(session.queue(sql, binding)));
  }
}
