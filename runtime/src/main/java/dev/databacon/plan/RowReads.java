package dev.databacon.plan;

import dev.databacon.cluster.Server;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads at one server of the same fields of nodes' rows, which become one statement for all those
 * nodes. Not thread-safe.
 */
final class RowReads {
  private final Server server;
  private final Sql sql;
  private final Numbering nodes = new Numbering(16);
  private final List<Same<?>> reads = new ArrayList<>();

  RowReads(Server server, Sql sql) {
    this.server = server;
    this.sql = sql;
  }

  /** All who read one node. */
  private static final class Same<T extends @Nullable Object> {
    final FieldPlan<T> plan;
    private final Wanted<T> first;
    private @Nullable List<Wanted<T>> others;

    Same(FieldPlan<T> plan, Wanted<T> first) {
      this.plan = plan;
      this.first = first;
    }

    @SuppressWarnings("unchecked") // what reads the same fields of the same node is of one type
    void add(Wanted<?> other) {
      if (others == null) {
        others = new ArrayList<>(2);
      }
      others.add((Wanted<T>) other);
    }

    void read(Rows rows) {
      MergedReads.answer(first, () -> plan.readFrom(rows));
    }

    /** When all rows have been read. */
    void end() {
      if (!first.isKnown()) {
        first.fail(plan.missing());
      }
      if (others != null) {
        others.forEach(other -> MergedReads.answer(other, first::get));
      }
    }

    void fail(RuntimeException e) {
      first.fail(e);
      if (others != null) {
        others.forEach(other -> other.fail(e));
      }
    }
  }

  /** How many nodes are read. */
  int size() {
    return reads.size();
  }

  /** Adds a read; a node that is read already is not read again. */
  <T extends @Nullable Object> void add(Wanted<T> wanted, FieldPlan<T> plan) {
    int number = nodes.add(plan.id(), 0);
    if (number == reads.size()) {
      reads.add(new Same<>(plan, wanted));
    } else {
      reads.get(number).add(wanted);
    }
  }

  /** The one statement. */
  Asking<Boolean> asking() {
    FieldPlan<?> any = reads.get(0).plan;
    WalkStatement statement =
        new WalkStatement(
            sql,
            params -> {
              any.bindFirst(params);
              params.add(nodes.ids()).add(any.kind().ctx());
            });
    return new Asking<>(server, statement, this::read) {
      @Override
      void fail(RuntimeException e) {
        reads.forEach(each -> each.fail(e));
      }
    };
  }

  private boolean read(Rows rows) {
    Rows fields = rows.behind(1);
    while (rows.next()) {
      reads.get(nodes.add(rows.getLong(1), 0)).read(fields);
    }
    reads.forEach(Same::end);
    return true;
  }
}
