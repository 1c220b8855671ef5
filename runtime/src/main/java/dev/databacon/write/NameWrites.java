package dev.databacon.write;

import dev.databacon.plan.Packed;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NameTerms;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NameSql;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes single names, which stand in the node's row and in a row of their own on the same server:
 * one round trip each. Whoever writes both has the node's row locked.
 */
public final class NameWrites {
  private final Store store;
  private final NameKind kind;
  private final long id;
  private final Deadline deadline;

  /** Writes one name of a node. */
  public NameWrites(Store store, NameKind kind, long id, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.deadline = deadline;
  }

  private String key() {
    return Objects.requireNonNull(kind.key());
  }

  private String flagsKey() {
    return Packed.flagsKey(key());
  }

  /** Sets the name, and those of its flags that are in {@code mask}. */
  public void set(String value, long mask, long bits) {
    TextRules.check(kind, value);
    NameTerms terms = NameTerms.of(kind, value);
    SingleWrite.run(
        store,
        kind.owner(),
        id,
        deadline,
        NameSql.SET_ONE,
        params -> {
          params.add(key()).add(value).add(flagsKey()).add(flagsKey()).add(~mask).add(bits);
          bindNode(params).add(flagsKey()).add(kind.ctx()).add(value);
          NameRow.bindTerms(params, terms);
        });
  }

  /** Removes the name with its flags. */
  public void clear() {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    unit.lock(kind.owner(), id);
    unit.at(id)
        .add(
            session -> {
              session.queue(
                  NodeSql.CLEAR_PACKED, params -> bindNode(params.add(key()).add(flagsKey())));
              session.queue(NameSql.CLEAR_ONE, params -> params.add(id).add(kind.ctx()));
            });
    unit.commit();
  }

  /** Sets flags of the name; false while there is none. */
  public boolean update(long mask, long bits) {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    unit.lock(kind.owner(), id);
    List<Answer<Long>> written = new ArrayList<>(1);
    unit.at(id)
        .add(
            session -> {
              session.queue(
                  NodeSql.SET_PACKED_FLAGS,
                  params ->
                      bindNode(params.add(flagsKey()).add(flagsKey()).add(~mask).add(bits))
                          .add(key()));
              written.add(
                  session.queue(
                      NameSql.SET_ONE_FLAGS,
                      params -> params.add(~mask).add(bits).add(id).add(kind.ctx())));
            });
    unit.commit();
    return written.get(0).get() > 0;
  }

  private Params bindNode(Params params) {
    return params.add(id).add(kind.owner().ctx());
  }
}
