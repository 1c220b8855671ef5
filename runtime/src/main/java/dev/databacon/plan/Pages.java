package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes one step from many nodes, page by page, in order: the first entries of some dozen nodes at
 * once, and of a longer list then the rest in pages of its own. Holds some thousand rows at most,
 * however long the lists are, and fewer when they are big. Not thread-safe.
 */
final class Pages extends Leaves {
  /** How many nodes are asked at once, and how many rows for them. */
  static final int NODES = 64;

  private static final int ROWS = 2048;

  /** Of each list at least, as long as that is not more than all. */
  static final int SHARE = ROWS / NODES;

  private final Reads reads;
  private final @Nullable NodeKind kind;
  private final IntFunction<long[]> source;
  private final Step step;
  private final Selection selection;
  private final Deadline deadline;
  private final boolean paged;
  private final PageSize size;
  private int each;
  private @Nullable Level batch;
  private @Nullable Level rest;
  private int root;
  private int row;
  private int rows;
  private int asked;
  private int taken;

  Pages(
      Reads reads,
      @Nullable NodeKind kind,
      IntFunction<long[]> source,
      Step step,
      Selection selection,
      Deadline deadline) {
    this.reads = reads;
    this.kind = kind;
    this.source = source;
    this.step = step;
    this.deadline = deadline;
    this.paged = isPaged(step, reads.cluster().servers().size() == 1);
    this.selection = paged ? selection.withRank() : selection;
    this.size = new PageSize(selection, ROWS);
    this.each = Math.max(1, Math.min(SHARE, step.range().limit()));
  }

  /** Whether the lists of a step are read in parts, rather than whole. */
  static boolean isPaged(Step step, boolean onlyServer) {
    boolean here = onlyServer || !Conditions.isFar(step);
    return step.order().isEmpty() && here && step.hop().kind() != Hop.Kind.PARENT;
  }

  @Override
  public boolean isAtHand() {
    Level page = rest != null ? rest : batch;
    return page != null && row + 1 < page.to(rest != null ? 0 : root);
  }

  @Override
  public boolean next() {
    while (true) {
      Level page = rest != null ? rest : batch;
      if (page == null) {
        if (!load()) {
          return false;
        }
      } else if (++row < page.to(rest != null ? 0 : root)) {
        taken++;
        stand(page, row);
        return true;
      } else if (!more(page)) {
        advance();
      }
    }
  }

  /** Reads on in a list that was longer than its page. */
  private boolean more(Level page) {
    int of = rest != null ? 0 : root;
    int left = step.range().limit() - taken;
    if (!paged || page.read(of) < asked || left <= 0) {
      return false;
    }
    asked = Math.min(size.rows(), left);
    long node = page.roots()[of];
    Range behind = new Range(page.end(of), 0, asked);
    rest = null;
    leave();
    Level next = walk(new long[] {node}, null, behind);
    rest = next;
    row = next.from(0) - 1;
    return true;
  }

  private void advance() {
    rest = null;
    Level of = batch;
    if (of == null || ++root >= of.roots().length) {
      batch = null;
    } else {
      begin(of);
    }
  }

  private void begin(Level of) {
    row = of.from(root) - 1;
    taken = 0;
    asked = share(of.roots().length);
  }

  private int share(int nodes) {
    return paged
        ? Math.min(step.range().limit(), Math.max(Math.min(SHARE, rows), rows / nodes))
        : Integer.MAX_VALUE;
  }

  private boolean load() {
    leave();
    rows = size.rows();
    long[] nodes = source.apply(Math.max(1, Math.min(NODES, rows / each)));
    if (nodes.length == 0) {
      return false;
    }
    Range range = step.range();
    Range first = paged ? new Range(range.after(), range.offset(), share(nodes.length)) : range;
    Level of = walk(nodes, kind, first);
    if (!paged) {
      each = Math.max(1, of.size() / nodes.length);
    }
    batch = of;
    root = 0;
    begin(of);
    return true;
  }

  private Level walk(long[] nodes, @Nullable NodeKind check, Range range) {
    Level read = reads.walk(check, nodes, Walk.of(step.range(range), selection), deadline);
    size.took(read);
    return read;
  }

  /** The nodes that the rows lead to, as the source of the next step. */
  static IntFunction<long[]> ids(Leaves leaves) {
    return most -> {
      long[] ids = new long[most];
      int size = 0;
      while (size < most && leaves.next()) {
        ids[size++] = leaves.level().id(leaves.row());
      }
      return java.util.Arrays.copyOf(ids, size);
    };
  }
}
