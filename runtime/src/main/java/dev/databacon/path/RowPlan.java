package dev.databacon.path;

import dev.databacon.plan.Column;
import dev.databacon.plan.Hop;
import dev.databacon.plan.Selection;
import dev.databacon.plan.Walk;
import dev.databacon.schema.Field;
import dev.databacon.schema.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is to be read of each row, every column once. Not thread-safe. */
final class RowPlan {
  private final NodeKind kind;
  private final @Nullable String data;
  private final List<Column> columns = new ArrayList<>();
  private final List<Walk> branches = new ArrayList<>();
  private boolean ids;

  RowPlan(NodeKind kind, @Nullable Hop hop) {
    this(kind, hop == null ? null : hop.data());
  }

  /** Of nodes that edges lead to whose data the interface called {@code data} describes. */
  RowPlan(NodeKind kind, @Nullable String data) {
    this.kind = kind;
    this.data = data;
  }

  /** Adds a field of the node, or of the edge that led to it; gives what reads it of a row. */
  @SuppressWarnings("unchecked") // a field's type parameter is that of its codec
  <R extends @Nullable Object> Cell<R> cell(Field<?> field) {
    Column column = Column.of(Resolving.operand(field.operand(), kind, data));
    return (Cell<R>) Cell.of(field, column.kind(), column(column));
  }

  /** Where a column is; it is added when it is new. */
  int column(Column column) {
    int at = columns.indexOf(column);
    if (at >= 0) {
      return at;
    }
    columns.add(column);
    return columns.size() - 1;
  }

  /** Adds a branch. */
  int branch(Walk walk) {
    branches.add(walk);
    return branches.size() - 1;
  }

  /** The node's id is wanted. */
  void ids() {
    ids = true;
  }

  Selection selection() {
    return new Selection(ids, columns, branches);
  }
}
