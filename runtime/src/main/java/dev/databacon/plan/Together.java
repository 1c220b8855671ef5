package dev.databacon.plan;

import dev.databacon.sql.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of stages that one statement went together, and takes them apart again: each has
 * the nodes on its way, as far as there are any. Not thread-safe.
 */
final class Together {
  private final List<Stage> stages;
  private final Stage.Lead lead;
  private final LongPredicate here;
  private final Table table;
  private final Ahead ahead;

  /**
   * For one answer.
   *
   * @param form how the rows of the stages, two at least, were asked for
   * @param here whether a node is on the server that answers
   */
  Together(StageSql.Rows form, LongPredicate here) {
    this.stages = form.stages();
    this.lead = form.lead();
    this.here = here;
    this.table = stages.get(0).table();
    this.ahead = new Ahead(stages.subList(1, stages.size()));
  }

  /**
   * What was answered for the first stage and, of the nodes that are here, for those behind it.
   *
   * @param table the rows of the first stage
   * @param ahead the others; null when only one was asked for
   */
  record Answer(Table table, @Nullable Ahead ahead) {}

  /** Reads the rows of roots that are counted as {@code places} say; marks those that are there. */
  Answer read(Rows rows, int @Nullable [] places, boolean[] found) {
    int last = stages.size() - 1;
    Table all = stages.get(last).table();
    Table[] way = new Table[last];
    Arrays.setAll(way, i -> new Table(List.of(), false));
    int ranked = lead.ranks() ? stages.size() : 0;
    int ids = (lead.places() ? 1 : 0) + ranked + 1;
    Ranks ranks = new Ranks(ranked);
    while (rows.next()) {
      int at = lead.places() ? (int) rows.getLong(1) - 1 : 0;
      found[places == null ? at : places[at]] = true;
      for (int i = 0; i < last; i++) {
        way[i].readRow(rows, at, ids + i);
      }
      all.readRow(rows, at, ids + last);
      ranks.read(all.size() - 1, at, rows, ids - ranked);
    }
    IntStream order =
        ranks.isSorted()
            ? IntStream.range(0, all.size())
            : IntStream.of(ranks.order(all.roots(), all.size()));
    order.forEach(row -> takeApart(way, all, row));
    if (places != null) {
      table.number(places);
    }
    return new Answer(table, ahead);
  }

  private void takeApart(Table[] way, Table all, int row) {
    Table to = table;
    Ahead next = ahead;
    int root = all.root(row);
    for (Table each : way) {
      if (each.isNothing(row)) {
        return;
      }
      long node = each.id(row);
      boolean known =
          to.size() > 0 && to.root(to.size() - 1) == root && to.id(to.size() - 1) == node;
      if (!known) {
        to.takeNode(root, node);
      }
      if (!here.test(node)) {
        return;
      }
      Ahead into = Objects.requireNonNull(next);
      root = known ? into.last() : into.begin(node);
      to = into.table();
      next = into.next();
    }
    if (!all.isNothing(row)) {
      to.takeRow(root, all, row);
    }
  }
}
