package dev.databacon.plan;

import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A read of the one entry of a list that leads to a node, or has a value; null when none does. */
public final class FindPlan extends NodePlan<@Nullable ListEntry> {
  private final ListOf list;
  private final long relId;
  private final @Nullable String value;

  private FindPlan(ListOf list, long relId, @Nullable String value) {
    super(list.kind(), list.id());
    this.list = list;
    this.relId = relId;
    this.value = value;
  }

  /** The edge to a node, or the child, when {@code list} is one of those with their data. */
  public static FindPlan edge(ListOf list, long relId) {
    return new FindPlan(list, relId, null);
  }

  /** The alias or name with a value. */
  public static FindPlan text(ListOf list, String value) {
    return new FindPlan(list, 0, value);
  }

  @Override
  public Sql sql() {
    return list.form().find;
  }

  @Override
  void bindFirst(Params params) {
    params.add(list.ctx());
    if (value == null) {
      params.add(relId);
    } else {
      params.add(value);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // T says that null is an answer
  @Nullable ListEntry readFrom(Rows rows) {
    return list.form().isEmpty(rows) ? null : list.form().read(rows);
  }
}
