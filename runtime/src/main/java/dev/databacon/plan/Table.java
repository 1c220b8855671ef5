package dev.databacon.plan;

import dev.databacon.sql.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of one statement of a walk, column by column. Not thread-safe. */
final class Table {
  private static final int SMALLEST = 16;

  private final List<Column> columns;
  private final boolean texts;
  private int size;
  private int[] root = new int[0];
  private long[] ranks = new long[0];
  private long[] ids = new long[0];
  private @Nullable String[] text = new String[0];
  private final Cells[] cells;

  Table(List<Column> columns, boolean texts) {
    this.columns = columns;
    this.texts = texts;
    this.cells = new Cells[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new Cells(columns.get(i).kind());
    }
  }

  private int add() {
    if (size == root.length) {
      grow(Math.max(SMALLEST, size * 2));
    }
    return size++;
  }

  private void grow(int capacity) {
    root = Arrays.copyOf(root, capacity);
    ranks = Arrays.copyOf(ranks, capacity);
    if (texts) {
      text = Arrays.copyOf(text, capacity);
    } else {
      ids = Arrays.copyOf(ids, capacity);
    }
    for (Cells each : cells) {
      each.grow(capacity);
    }
  }

  /**
   * Reads rows of lists, whose roots are counted from 1 in the statement and as {@code places} say
   * here; marks those that were found, and puts the rows in order if they are not.
   */
  void readLists(Rows rows, int @Nullable [] places, int hops, boolean inOrder, boolean[] found) {
    boolean sorted = true;
    int lastRoot = -1;
    long[] last = new long[hops];
    long[][] more = hops > 1 ? new long[hops][SMALLEST] : new long[0][];
    while (rows.next()) {
      int at = (int) rows.getLong(1) - 1;
      found[places == null ? at : places[at]] = true;
      int far = hops + 2;
      String value = texts ? rows.getString(far) : null;
      long id = texts ? 0 : rows.getLong(far);
      if (rows.wasNull()) {
        continue;
      }
      int row = add();
      root[row] = at;
      int compared = Integer.compare(at, lastRoot);
      for (int i = 0; i < hops; i++) {
        long rank = rows.getLong(i + 2);
        compared = compared != 0 ? compared : Long.compare(rank, last[i]);
        last[i] = rank;
        if (hops > 1) {
          more[i] = row < more[i].length ? more[i] : Arrays.copyOf(more[i], row * 2);
          more[i][row] = rank;
        }
      }
      sorted &= compared >= 0;
      lastRoot = at;
      ranks[row] = last[hops - 1];
      if (texts) {
        text[row] = value;
      } else {
        ids[row] = id;
      }
      for (int i = 0; i < cells.length; i++) {
        cells[i].read(row, rows, far + 1 + i);
      }
    }
    if (!sorted && !inOrder) {
      sort(hops, more);
    }
    if (places != null) {
      for (int i = 0; i < size; i++) {
        root[i] = places[root[i]];
      }
    }
  }

  /**
   * Reads rows of nodes, which are counted from 1 in the statement and as {@code places} say here.
   */
  void readNodes(Rows rows, long[] asked, int @Nullable [] places, boolean @Nullable [] found) {
    while (rows.next()) {
      int row = add();
      int at = (int) rows.getLong(1) - 1;
      root[row] = places == null ? at : places[at];
      ids[row] = asked[at];
      if (found != null) {
        found[root[row]] = true;
      }
      for (int i = 0; i < cells.length; i++) {
        cells[i].read(row, rows, 2 + i);
      }
    }
  }

  /** Takes nodes of which nothing is read. */
  void takeNodes(long[] nodes) {
    grow(nodes.length);
    for (long node : nodes) {
      int row = add();
      root[row] = row;
      ids[row] = node;
    }
  }

  private void sort(int hops, long[][] more) {
    Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order,
        (a, b) -> {
          int compared = Integer.compare(root[a], root[b]);
          for (int i = 0; i < hops && compared == 0; i++) {
            long[] of = hops == 1 ? ranks : more[i];
            compared = Long.compare(of[a], of[b]);
          }
          return compared;
        });
    arrange(Arrays.stream(order).mapToInt(Integer::intValue).toArray());
  }

  /** Keeps these rows, in this order. */
  void arrange(int[] rows) {
    Table other = new Table(columns, texts);
    other.grow(rows.length);
    for (int row : rows) {
      other.add(this, row);
    }
    become(other);
  }

  private void add(Table from, int row) {
    int to = add();
    root[to] = from.root[row];
    ranks[to] = from.ranks[row];
    if (texts) {
      text[to] = from.text[row];
    } else {
      ids[to] = from.ids[row];
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i].copy(to, from.cells[i], row);
    }
  }

  private void become(Table other) {
    size = other.size;
    root = other.root;
    ranks = other.ranks;
    ids = other.ids;
    text = other.text;
    System.arraycopy(other.cells, 0, cells, 0, cells.length);
  }

  /** Adds the rows of another table behind these. */
  void append(Table other) {
    grow(Math.max(size + other.size, root.length));
    for (int row = 0; row < other.size; row++) {
      add(other, row);
    }
  }

  int size() {
    return size;
  }

  /** About how many bytes it holds. */
  long bytes() {
    long bytes = (long) size * (Integer.BYTES + 2L * Long.BYTES);
    for (Cells column : cells) {
      bytes += column.bytes(size);
    }
    for (int row = 0; texts && row < size; row++) {
      bytes += Cells.bytes(text[row]);
    }
    return bytes;
  }

  int root(int row) {
    return root[row];
  }

  long rank(int row) {
    return ranks[row];
  }

  long id(int row) {
    return ids[row];
  }

  @Nullable String text(int row) {
    return text[row];
  }

  Cells cells(int column) {
    return cells[column];
  }
}
