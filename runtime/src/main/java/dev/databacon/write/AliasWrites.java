package dev.databacon.write;

import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Packed;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.AliasSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Params;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes single aliases: one round trip to read what there is, and then those of the write. */
public final class AliasWrites {
  private final Store store;
  private final AliasKind kind;
  private final long id;
  private final Deadline deadline;

  /** Writes one alias of a node. */
  public AliasWrites(Store store, AliasKind kind, long id, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.deadline = deadline;
  }

  private String key() {
    return Objects.requireNonNull(kind.key());
  }

  /** Sets the alias, or removes it when null, and those of its flags that are in {@code mask}. */
  public void set(@Nullable String value, long mask, long bits) {
    if (value != null) {
      TextRules.check(kind, value);
    }
    Attempts.run(
        deadline,
        () -> {
          NodeKind owner = kind.owner();
          String old = store.reads().run(FieldPlan.text(owner, id, key()), deadline);
          if (!Objects.equals(old, value) || mask != 0) {
            write(old, value, mask, bits);
          }
          return true;
        });
  }

  private void write(@Nullable String old, @Nullable String value, long mask, long bits) {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    ServerBatch home = unit.at(id);
    if (value == null) {
      home.guard(AliasSql.CLEAR_ONE, params -> bindOld(bindFlagsKey(params.add(key())), old));
    } else {
      home.guard(
          AliasSql.SET_ONE,
          params ->
              bindOld(
                  bindFlagsKey(bindFlagsKey(params.add(key()).add(value))).add(~mask).add(bits),
                  old));
    }
    if (!Objects.equals(old, value)) {
      long scope = Scopes.readAndGuard(unit, kind, id);
      if (old != null) {
        unit.drop(unit.lookup(kind.toString(), kind.ctx(), scope, old, id));
      }
      if (value != null) {
        unit.claim(unit.lookup(kind.toString(), kind.ctx(), scope, value, id));
      }
    }
    unit.commit();
  }

  private Params bindFlagsKey(Params params) {
    return params.add(Packed.flagsKey(key()));
  }

  private void bindOld(Params params, @Nullable String old) {
    params.add(id).add(kind.owner().ctx()).add(key()).add(old);
  }
}
