package dev.databacon.write;

import dev.databacon.error.NodeMissingException;
import dev.databacon.error.Where;
import dev.databacon.plan.FieldPlan;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes of one statement on one node's home server: one round trip each. */
public final class SingleWrite {
  private SingleWrite() {}

  /** Runs a statement that writes the node's row, and throws when there is no such node. */
  public static void run(
      Store store, NodeKind kind, long id, Deadline deadline, Sql sql, Binding binding) {
    if (count(store, id, deadline, sql, binding) == 0) {
      throw missing(store, kind, id, deadline);
    }
  }

  /** Runs a statement and gives the number of rows that it wrote. */
  public static long count(Store store, long id, Deadline deadline, Sql sql, Binding binding) {
    try (var transaction = store.begin(deadline)) {
      Answer<Long> rows = transaction.on(store.cluster().server(id)).queue(sql, binding);
      transaction.commit();
      return rows.get();
    }
  }

  /** Runs a statement that answers rows; null when it answers none. */
  @SuppressWarnings("NullAway") // null stands for no row
  public static <T> @Nullable T first(
      Store store, long id, Deadline deadline, Sql sql, Binding binding, RowsReader<T> reader) {
    try (var transaction = store.begin(deadline)) {
      Answer<@Nullable T> answer =
          transaction
              .on(store.cluster().server(id))
              .queue(sql, binding, rows -> rows.next() ? reader.read(rows) : null);
      transaction.commit();
      return answer.get();
    }
  }

  /** The exception for a node that is missing or of another type. */
  public static NodeMissingException missing(
      Store store, NodeKind kind, long id, Deadline deadline) {
    NodeMissingException plain =
        new NodeMissingException(
            "There is no " + kind + " with id " + id + ".", Where.NOWHERE, null);
    return store.reads().missing(kind, id, deadline, plain);
  }

  /** Throws when there is no such node. */
  public static void require(Store store, NodeKind kind, long id, Deadline deadline) {
    store.reads().run(FieldPlan.flags(kind, id), deadline);
  }
}
