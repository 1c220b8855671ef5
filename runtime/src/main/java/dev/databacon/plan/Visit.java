package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.schema.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a level: what came along with the stage before is known, the rest is asked; then what nodes
 * elsewhere hold, once the lists have been read. Not thread-safe.
 */
final class Visit {
  final Level level;
  final @Nullable NodeKind kind;
  final List<Portion> portions;
  final List<Asking<Together.Answer>> asked = new ArrayList<>();
  @Nullable Elsewhere elsewhere;
  private final List<Ahead> came;
  private final List<Table> tables = new ArrayList<>();

  Visit(Cluster cluster, Level level, @Nullable NodeKind kind, List<Ahead> came) {
    this.level = level;
    this.kind = kind;
    this.came = came;
    long[] roots = level.roots();
    if (kind == null && level.stage().isNothing()) {
      // The nodes are there, and nothing of them is read.
      Table table = level.stage().table();
      table.takeNodes(roots);
      tables.add(table);
      portions = List.of();
    } else if (came.isEmpty()) {
      portions = Portion.split(cluster, roots);
    } else {
      boolean[] answered = new boolean[roots.length];
      Numbering numbers = Numbering.of(roots);
      came.forEach(ahead -> tables.add(ahead.of(numbers, answered)));
      portions = Portion.split(cluster, roots, answered);
    }
  }

  /** Whether there is nothing left to ask. */
  boolean isAnswered() {
    return portions.isEmpty() && elsewhere == null;
  }

  /** The rows of all roots, once all servers have answered. */
  List<Table> answers() {
    asked.forEach(each -> tables.add(each.answer().table()));
    return tables.isEmpty() ? List.of(level.stage().table()) : tables;
  }

  /** What was answered already for the stage behind. */
  List<Ahead> ahead() {
    return Stream.concat(
            came.stream().flatMap(each -> Stream.ofNullable(each.next())),
            asked.stream().flatMap(each -> Stream.ofNullable(each.answer().ahead())))
        .toList();
  }
}
