package dev.databacon.plan;

import java.util.List;

/**
 * What is read of each node at the end of a walk, beside its id.
 *
 * @param columns of it and of the entry that led to it
 * @param branches the walks that go on from it
 */
public record Selection(List<Column> columns, List<Walk> branches) {
  /** Nothing but ids. */
  public static final Selection IDS = new Selection(List.of(), List.of());

  /** Keeps copies. */
  public Selection {
    columns = List.copyOf(columns);
    branches = List.copyOf(branches);
  }

  /** Columns alone. */
  public static Selection of(Column... columns) {
    return new Selection(List.of(columns), List.of());
  }

  /** Whether it asks for something of the nodes themselves, or leads on from them. */
  public boolean needsNodes() {
    return !branches.isEmpty() || columns.stream().anyMatch(column -> !column.kind().isOnEdge());
  }
}
