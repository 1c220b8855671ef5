package dev.databacon.write;

import dev.databacon.error.ConstraintException;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NameTerms;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EntrySql;
import dev.databacon.sql.ListSql;
import dev.databacon.sql.NameSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes names of which a node may have many: one round trip each. */
public final class NameListWrites implements TextListWrites {
  private final Store store;
  private final NameKind kind;
  private final long id;
  private final Deadline deadline;

  /** Writes names of one kind and node. */
  public NameListWrites(Store store, NameKind kind, long id, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.deadline = deadline;
  }

  /** Adds a name at an index, null for the end; false when the node has it already. */
  @Override
  public boolean add(String value, long flags, @Nullable Integer at) {
    TextRules.check(kind, value);
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = unit();
          if (at == null || at == EdgePlaces.LAST) {
            unit.at(id).names.add(NameRow.of(id, kind, value, flags));
          } else {
            ListPlace.makeRoom(unit, ListSql.NAMES, id, kind.ctx(), at, attempt[0]);
            NameTerms terms = NameTerms.of(kind, value);
            unit.at(id)
                .add(
                    session ->
                        session.queue(
                            NameSql.INSERT_AT,
                            params -> bindInsert(params, value, flags, terms, at)));
          }
          try {
            unit.commit();
            return true;
          } catch (ConstraintException e) {
            if ("name_pkey".equals(e.constraint())) {
              return false;
            }
            attempt[0]++;
            throw Conflicts.of(e);
          }
        });
  }

  private void bindInsert(Params params, String value, long flags, NameTerms terms, int at) {
    NameRow.bindTerms(params.add(value).add(flags), terms);
    params.add(id).add(kind.ctx()).add(at);
  }

  /** Removes a name; false when the node does not have it. */
  @Override
  public boolean remove(String value) {
    TextRules.check(kind, value);
    return write(NameSql.DELETE, params -> bindOne(params, value));
  }

  /** Sets flags of a name; false when the node does not have it. */
  @Override
  public boolean update(String value, long mask, long bits) {
    TextRules.check(kind, value);
    return write(NameSql.SET_FLAGS, params -> bindOne(params.add(~mask).add(bits), value));
  }

  private boolean write(Sql sql, Binding binding) {
    UnitOfWork unit = unit();
    List<Answer<Long>> written = queue(unit, sql, binding);
    unit.commit();
    return written.get(0).get() > 0;
  }

  /** Moves a name to an index; false when the node does not have it. */
  @Override
  public boolean move(String value, int index) {
    TextRules.check(kind, value);
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = unit();
          ListPlace.makeRoom(unit, ListSql.NAMES, id, kind.ctx(), index, attempt[0]);
          List<Answer<Long>> moved =
              index == EdgePlaces.LAST
                  ? queue(unit, EntrySql.NAMES.moveLast(), params -> bindOne(params, value))
                  : queue(unit, EntrySql.NAMES.move(), params -> bindOne(params.add(index), value));
          try {
            unit.commit();
          } catch (ConstraintException e) {
            attempt[0]++;
            throw Conflicts.of(e);
          }
          return moved.get(0).get() > 0;
        });
  }

  private void bindOne(Params params, String value) {
    params.add(id).add(kind.ctx()).add(value);
  }

  private UnitOfWork unit() {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    unit.need(kind.owner(), id);
    return unit;
  }

  private List<Answer<Long>> queue(UnitOfWork unit, Sql sql, Binding binding) {
    List<Answer<Long>> answers = new ArrayList<>(1);
    unit.at(id).add(session -> answers.add(session.queue(sql, binding)));
    return answers;
  }
}
