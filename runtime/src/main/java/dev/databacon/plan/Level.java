package dev.databacon.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk, or a part of one, read for each of its roots: rows, each with columns, and with what
 * its branches read. Filled by the executor, then only read.
 */
public final class Level {
  private final Stage stage;
  private final long[] roots;
  private final long @Nullable [] origins;
  private final boolean[] found;
  private final int[] from;
  private final int[] to;
  private Table table;
  private int @Nullable [] place;
  private boolean rootsBranch;
  private final List<Level> branches = new ArrayList<>();
  private int @Nullable [] read;
  private long @Nullable [] ends;
  private @Nullable Level above;
  private @Nullable RuntimeException failure;

  Level(Stage stage, long[] roots, long @Nullable [] origins) {
    this.stage = stage;
    this.roots = roots;
    this.origins = origins;
    this.found = new boolean[roots.length];
    this.from = new int[roots.length];
    this.to = new int[roots.length];
    this.table = stage.table();
  }

  /** The rows at the end of a walk from one root. */
  public record Leaf(Level level, int root) {}

  /** What is done with each row at the end of a walk. */
  @FunctionalInterface
  public interface RowConsumer {
    /** Takes a row; false for no more. */
    boolean accept(Level level, int row);
  }

  /** What failed in it or in anything that belongs to the same walk; null when nothing did. */
  @Nullable RuntimeException failure() {
    return above == null ? failure : above.failure();
  }

  /** The whole walk has failed. */
  void fail(RuntimeException e) {
    if (above == null) {
      failure = e;
    } else {
      above.fail(e);
    }
  }

  Stage stage() {
    return stage;
  }

  long[] roots() {
    return roots;
  }

  long @Nullable [] origins() {
    return origins;
  }

  boolean[] found() {
    return found;
  }

  /** The first root that was not found, as it was given; -1 when all were. */
  int missing() {
    for (int root = 0; root < found.length; root++) {
      if (!found[root]) {
        return root;
      }
    }
    return -1;
  }

  Table table() {
    return table;
  }

  /** Takes the rows that servers answered, each those of some roots. */
  void take(List<Table> answers) {
    table = answers.get(0);
    for (int i = 1; i < answers.size(); i++) {
      table.append(answers.get(i));
    }
    index();
  }

  /** Finds the rows of each root again. */
  void index() {
    java.util.Arrays.fill(from, 0);
    java.util.Arrays.fill(to, 0);
    for (int row = 0; row < table.size(); row++) {
      int root = table.root(row);
      if (to[root] == 0) {
        from[root] = row;
      }
      to[root] = row + 1;
    }
  }

  /** Keeps these rows, in this order. */
  void keep(int[] rows) {
    table.arrange(rows);
    int[] places = place;
    if (places != null) {
      place = java.util.Arrays.stream(rows).map(row -> places[row]).toArray();
    }
    index();
  }

  /**
   * Keeps these rows, since the nodes of the others are gone, and remembers how far the lists were
   * read: one that has fewer rows than were asked for has not ended because of that.
   */
  void drop(int[] kept) {
    int rank = stage.columns().indexOf(Column.RANK);
    if (rank >= 0) {
      int[] counts = new int[roots.length];
      long[] last = new long[roots.length];
      for (int root = 0; root < counts.length; root++) {
        counts[root] = to[root] - from[root];
        last[root] = counts[root] == 0 ? 0 : number(rank, to[root] - 1);
      }
      read = counts;
      ends = last;
    }
    keep(kept);
  }

  /** How many rows were read of a root, those of nodes that are gone too. */
  public int read(int root) {
    return read == null ? to[root] - from[root] : read[root];
  }

  /** The rank of the last row that was read of a root, where ranks are a column. */
  public long end(int root) {
    return ends == null ? number(stage.columns().indexOf(Column.RANK), to[root] - 1) : ends[root];
  }

  /** Numbers the nodes that the rows lead to, which are the roots of the branches. */
  Numbering number() {
    Numbering numbers = new Numbering(table.size());
    int[] places = new int[table.size()];
    for (int row = 0; row < places.length; row++) {
      places[row] = numbers.add(table.id(row), origin(row));
    }
    place = places;
    return numbers;
  }

  /** The branches go on from the roots themselves, which each row is one of. */
  void branchAtRoots() {
    rootsBranch = true;
  }

  long origin(int row) {
    return origins == null ? 0 : origins[table.root(row)];
  }

  void branch(Level branch) {
    branch.above = this;
    branches.add(branch);
  }

  /** The first row of a root, counted as they were given. */
  public int from(int root) {
    return from[root];
  }

  /** The row behind the last one of a root. */
  public int to(int root) {
    return to[root];
  }

  /** How many rows there are. */
  public int size() {
    return table.size();
  }

  /** About how many bytes its columns and branches hold. */
  long bytes() {
    long bytes = table.bytes();
    for (Level branch : branches) {
      bytes += branch.bytes();
    }
    return bytes;
  }

  /** Whether the rows are texts rather than nodes. */
  public boolean isText() {
    return stage.isText();
  }

  /** The node of a row. */
  public long id(int row) {
    return table.id(row);
  }

  /** The alias or the name of a row. */
  public String text(int row) {
    return String.valueOf(table.text(row));
  }

  /** Whether a row has nothing in a column. */
  public boolean isAbsent(int column, int row) {
    return table.cells(column).isAbsent(row);
  }

  /** The number in a column of numbers. */
  public long number(int column, int row) {
    return table.cells(column).number(row);
  }

  /** The text or the bytes in another column; null for nothing. */
  public @Nullable Object object(int column, int row) {
    return table.cells(column).object(row);
  }

  /** What a branch read. */
  public Level branch(int branch) {
    return branches.get(branch);
  }

  /** Which root of the branches the node of a row is. */
  public int place(int row) {
    if (rootsBranch) {
      return table.root(row);
    }
    if (place == null) {
      throw new IllegalStateException("this walk has no branches");
    }
    return place[row];
  }

  /** The end of a walk whose steps but the last lead to one node; null when one has none. */
  public @Nullable Leaf leaf(int root) {
    if (!stage.isChained()) {
      return new Leaf(this, root);
    }
    return from[root] == to[root] ? null : branches.get(0).leaf(place(from[root]));
  }

  /** Hands over the rows at the end of the walk from one root, in order; false when stopped. */
  public boolean leaves(int root, RowConsumer consumer) {
    for (int row = from[root]; row < to[root]; row++) {
      boolean more =
          stage.isChained()
              ? branches.get(0).leaves(place(row), consumer)
              : consumer.accept(this, row);
      if (!more) {
        return false;
      }
    }
    return true;
  }
}
