package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.Options.ReadOption;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.plan.Hop;
import dev.databacon.plan.Level;
import dev.databacon.plan.Selection;
import dev.databacon.schema.NodeKind;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the graph around a node, or around an edge with its node, is wanted, and how values
 * of the type {@code R} are made of it. Generated for each record that is annotated so. Immutable
 * and thread-safe.
 *
 * <p>Reading one takes a round for each level of nested shapes below the first, which is read along
 * with the next, however many nodes there are: every server is asked once for each list of a level.
 * What nodes on other servers hold comes a round later, along with the level after.
 */
public final class Shape<N extends Handle, R> {
  private final NodeType<N> type;
  private final @Nullable String data;
  private final Selection selection;
  private final Part[] parts;
  private final Function<Reader, R> maker;

  Shape(
      NodeType<N> type,
      @Nullable String data,
      Selection selection,
      List<Part> parts,
      Function<Reader, R> maker) {
    this.type = type;
    this.data = data;
    this.selection = selection;
    this.parts = parts.toArray(new Part[0]);
    this.maker = maker;
  }

  /** Starts the shape of nodes of a type. */
  public static <N extends Handle, R> ShapeBuilder<N, R> of(NodeType<N> type) {
    return new ShapeBuilder<>(type, null);
  }

  /**
   * Starts the shape of edges, whose data the interface with the binary name {@code data}
   * describes, with the nodes of a type that they lead to.
   */
  public static <N extends Handle, R> ShapeBuilder<N, R> edge(NodeType<N> type, String data) {
    return new ShapeBuilder<>(type, data);
  }

  /** Makes the value of one component out of a row of what was read. */
  @FunctionalInterface
  interface Part {
    /** Reads columns and branches of the row. */
    @Nullable Object read(Databacon db, Level level, int row);
  }

  /** The components of one value, in the order in which they were declared. */
  public static final class Reader {
    private final Part[] parts;
    private final Databacon db;
    private final Level level;
    private final int row;
    private int position;

    private Reader(Part[] parts, Databacon db, Level level, int row) {
      this.parts = parts;
      this.db = db;
      this.level = level;
      this.row = row;
    }

    /** The next component; null when it is absent. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    // The generated caller names the type of the field that it declared for this component.
    public <T extends @Nullable Object> T next() {
      return (T) parts[position++].read(db, level, row);
    }
  }

  /**
   * Reads this shape of one node.
   *
   * @throws dev.databacon.error.NodeMissingException when it does not exist
   */
  public R read(N node, ReadOption... options) {
    return readAll(List.of(node), options).get(0);
  }

  /**
   * Reads this shape of nodes, each once, in their order.
   *
   * @throws dev.databacon.error.NodeMissingException when one does not exist
   */
  public List<R> readAll(Collection<? extends N> nodes, ReadOption... options) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    checkAt(type.kind(), null);
    Databacon db = nodes.iterator().next().db();
    PathPlan roots = PathPlan.of(type, nodes).in(db);
    return new Reading<>(db, roots, selection, cell(db)).list(options);
  }

  void checkAt(NodeKind kind, @Nullable Hop hop) {
    if (!kind.equals(type.kind())) {
      throw new IllegalArgumentException(
          "This shape is one of " + type.kind() + ", and the path is at nodes of " + kind + ".");
    }
    if (data != null && (hop == null || !data.equals(hop.data()))) {
      throw new IllegalArgumentException(
          "This shape is one of edges with data of "
              + data
              + ", and "
              + (hop == null ? "no edge leads here" : hop + " has others")
              + ".");
    }
  }

  NodeKind kind() {
    return type.kind();
  }

  Selection selection() {
    return selection;
  }

  Cell<R> cell(Databacon db) {
    return (level, row) -> make(db, level, row);
  }

  R make(Databacon db, Level level, int row) {
    return maker.apply(new Reader(parts, db, level, row));
  }
}
