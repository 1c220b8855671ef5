package dev.databacon.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What is read of each node at the end of a walk.
 *
 * @param ids whether its id, or its text, is wanted; else that comes only where it costs nothing
 * @param columns of it and of the entry that led to it
 * @param branches the walks that go on from it
 */
public record Selection(boolean ids, List<Column> columns, List<Walk> branches) {
  /** Nothing but ids. */
  public static final Selection IDS = new Selection(true, List.of(), List.of());

  /** Keeps copies. */
  public Selection {
    columns = List.copyOf(columns);
    branches = List.copyOf(branches);
  }

  /** The id and columns. */
  public static Selection of(Column... columns) {
    return new Selection(true, List.of(columns), List.of());
  }

  /** The same with the place in the list as the last column. */
  Selection withRank() {
    List<Column> all = new ArrayList<>(columns);
    all.add(Column.RANK);
    return new Selection(ids, all, branches);
  }

  /** The same with the id, too. */
  Selection withPlaces() {
    return new Selection(true, columns, branches).withRank();
  }
}
