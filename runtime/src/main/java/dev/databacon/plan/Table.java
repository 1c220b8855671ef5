package dev.databacon.plan;

import dev.databacon.sql.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Rows of one statement of a walk, column by column. Not thread-safe. */
final class Table {
  private static final int SMALLEST = 16;

  private final List<Column> columns;
  private final boolean texts;
  private boolean identified = true;
  private int size;
  private int[] root = new int[0];
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
    if (texts) {
      text = Arrays.copyOf(text, capacity);
    } else if (identified) {
      ids = Arrays.copyOf(ids, capacity);
    }
    for (Cells each : cells) {
      each.grow(capacity);
    }
  }

  /**
   * Reads rows of lists, whose roots are counted from 1 in the statement and as {@code places} say
   * here; marks those that were found, and puts the rows in order if they are not. {@code here}
   * tells of a node whether it lives where the rows come from.
   */
  void readLists(
      Rows rows,
      Stage.Lead lead,
      int hops,
      int @Nullable [] places,
      boolean[] found,
      LongPredicate here) {
    identified = lead.ids() && !texts;
    int ranked = lead.ranks() ? hops : 0;
    int far = (lead.places() ? 1 : 0) + ranked + 1;
    int first = lead.ids() ? far + 1 : far;
    Ranks ranks = new Ranks(ranked);
    Table nodes = lead.apart() ? new Table(columns, false) : null;
    while (rows.next()) {
      int at = lead.places() ? (int) rows.getLong(1) - 1 : 0;
      if (nodes != null && rows.wasNull()) {
        nodes.readRow(rows, 0, far);
        continue;
      }
      String value = lead.ids() && texts ? rows.getString(far) : null;
      long id = lead.ids() && !texts ? rows.getLong(far) : 0;
      boolean nothing = lead.ids() && rows.wasNull();
      // Where the root itself is looked at, that is what tells whether it is there.
      if (nothing || !lead.looked() || !lead.ids()) {
        found[places == null ? at : places[at]] = true;
      }
      if (nothing) {
        continue;
      }
      if (lead.ids()) {
        add(value, id);
      } else {
        add();
      }
      int row = size - 1;
      root[row] = at;
      ranks.read(row, at, rows, far - ranked);
      for (int i = 0; i < cells.length; i++) {
        cells[i].read(row, rows, first + i);
      }
    }
    if (lead.looked() && !lead.ids() && size > 0) {
      size--;
    }
    if (nodes != null) {
      join(nodes, here);
    }
    if (!ranks.isSorted()) {
      arrange(ranks.order(root, size));
    }
    if (places != null) {
      number(places);
    }
  }

  /**
   * Fills in what was read of the nodes that these rows lead to, and drops those of nodes that are
   * gone, as a parent may be while it is being removed.
   */
  private void join(Table nodes, LongPredicate here) {
    Numbering numbers = Numbering.of(Arrays.copyOf(nodes.ids, nodes.size));
    int[] kept = new int[size];
    int count = 0;
    for (int row = 0; row < size; row++) {
      int node = numbers.add(ids[row], 0);
      boolean known = node < nodes.size;
      for (int i = 0; known && i < cells.length; i++) {
        if (!columns.get(i).kind().isOnEdge()) {
          cells[i].copy(row, nodes.cells[i], node);
        }
      }
      if (known || !here.test(ids[row])) {
        kept[count++] = row;
      }
    }
    if (count < size) {
      arrange(Arrays.copyOf(kept, count));
    }
  }

  private void add(@Nullable String value, long id) {
    int row = add();
    if (texts) {
      text[row] = value;
    } else {
      ids[row] = id;
    }
  }

  /** Reads rows of nodes that were asked for, each once, and are counted as {@code places} say. */
  void readNodes(Rows rows, long[] asked, int @Nullable [] places, boolean @Nullable [] found) {
    Numbering numbers = Numbering.of(asked);
    while (rows.next()) {
      readNode(rows, numbers.add(rows.getLong(1), 0), asked, places);
      if (found != null) {
        found[root[size - 1]] = true;
      }
    }
  }

  /** The same for nodes that are counted from 1 in the statement. */
  void readPlaces(Rows rows, long[] asked, int @Nullable [] places) {
    while (rows.next()) {
      readNode(rows, (int) rows.getLong(1) - 1, asked, places);
    }
  }

  private void readNode(Rows rows, int at, long[] asked, int @Nullable [] places) {
    int row = add();
    root[row] = places == null ? at : places[at];
    ids[row] = asked[at];
    for (int i = 0; i < cells.length; i++) {
      cells[i].read(row, rows, 2 + i);
    }
  }

  /** Takes nodes of which nothing is read. */
  void takeNodes(long[] nodes) {
    grow(nodes.length);
    for (long node : nodes) {
      takeNode(size, node);
    }
  }

  /** Takes a node of which nothing is read. */
  void takeNode(int from, long node) {
    int row = add();
    root[row] = from;
    ids[row] = node;
  }

  /** Takes a row of another table with the same columns, as one of another root. */
  void takeRow(int from, Table other, int row) {
    add(other, row);
    root[size - 1] = from;
  }

  /** Reads one row as that of a root, with what it leads to in a column and the others behind. */
  void readRow(Rows rows, int from, int column) {
    int row = add();
    root[row] = from;
    if (texts) {
      text[row] = rows.getString(column);
    } else {
      ids[row] = rows.getLong(column);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i].read(row, rows, column + 1 + i);
    }
  }

  /** Whether a row leads to nothing. */
  boolean isNothing(int row) {
    return texts ? text[row] == null : ids[row] == 0;
  }

  /** Counts the roots as {@code places} say. */
  void number(int[] places) {
    for (int row = 0; row < size; row++) {
      root[row] = places[root[row]];
    }
  }

  /** Keeps these rows, in this order. */
  void arrange(int[] rows) {
    Table other = new Table(columns, texts);
    other.identified = identified;
    other.grow(rows.length);
    for (int row : rows) {
      other.add(this, row);
    }
    become(other);
  }

  private void add(Table from, int row) {
    int to = add();
    root[to] = from.root[row];
    if (texts) {
      text[to] = from.text[row];
    } else if (identified) {
      ids[to] = from.ids[row];
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i].copy(to, from.cells[i], row);
    }
  }

  private void become(Table other) {
    size = other.size;
    root = other.root;
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

  int[] roots() {
    return root;
  }

  int root(int row) {
    return root[row];
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
