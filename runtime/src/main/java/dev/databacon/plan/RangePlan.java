package dev.databacon.plan;

import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.List;

/** A read of a stretch of a list, in the list's order. */
public final class RangePlan extends NodePlan<List<ListEntry>> {
  private final ListOf list;
  private final Range range;

  /** The entries of {@code list} in {@code range}. */
  public RangePlan(ListOf list, Range range) {
    super(list.kind(), list.id());
    this.list = list;
    this.range = range;
  }

  @Override
  public Sql sql() {
    return list.form().page;
  }

  @Override
  void bindFirst(Params params) {
    params.add(list.ctx()).add(range.after()).add(range.limit()).add(range.offset());
  }

  @Override
  List<ListEntry> readFrom(Rows rows) {
    List<ListEntry> entries = new ArrayList<>();
    // Entries may outlive their node for a while: children do while it is being removed.
    while (!list.form().isEmpty(rows)) {
      entries.add(list.form().read(rows));
      if (!rows.next()) {
        throw missing();
      }
    }
    return entries;
  }
}
