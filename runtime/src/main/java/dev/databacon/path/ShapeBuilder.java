package dev.databacon.path;

import dev.databacon.node.Children;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.path.Shape.Part;
import dev.databacon.plan.Column;
import dev.databacon.plan.Hop;
import dev.databacon.plan.Selection;
import dev.databacon.plan.Step;
import dev.databacon.plan.Walk;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Field;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.Ordering;
import dev.databacon.schema.ParentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a shape in order, for generated code; where a number of entries can be
 * given, 0 stands for all. Not thread-safe.
 */
public final class ShapeBuilder<N extends Handle, R> {
  private final NodeType<N> type;
  private final @Nullable String data;
  private final List<Component<N, R>> components = new ArrayList<>();
  private @Nullable Ordering order;

  ShapeBuilder(NodeType<N> type, @Nullable String data) {
    this.type = type;
    this.data = data;
  }

  /** Adds what a component needs to what is read, and gives its reader. */
  @FunctionalInterface
  private interface Component<N extends Handle, R> {
    /** Plans it for this shape at one of the levels at which it is nested in itself. */
    Part plan(RowPlan row, Nesting<N, R> levels);
  }

  /** At which of the levels a shape is that is nested in itself, from 0 for the outermost. */
  private record Nesting<N extends Handle, R>(
      ShapeBuilder<N, R> builder, Function<Shape.Reader, R> maker, int passed) {

    /** The next one; null when that would be deeper than so many. */
    @Nullable Shape<N, R> below(int depth) {
      return passed >= depth ? null : builder.build(new Nesting<>(builder, maker, passed + 1));
    }
  }

  private ShapeBuilder<N, R> add(Component<N, R> component) {
    if (order != null) {
      throw new IllegalStateException("orderBy(" + order + ") comes right before a list of nodes");
    }
    components.add(component);
    return this;
  }

  /** The node's id, a {@code Long}. */
  public ShapeBuilder<N, R> id() {
    return add(
        (row, levels) -> {
          row.ids();
          return (db, level, at) -> level.id(at);
        });
  }

  /** The node's handle. */
  public ShapeBuilder<N, R> handle() {
    return add(
        (row, levels) -> {
          row.ids();
          return (db, level, at) -> type.handle(db, level.id(at));
        });
  }

  /** A field of the node, or of the edge. */
  public ShapeBuilder<N, R> value(Field<?> field) {
    return add(
        (row, levels) -> {
          Cell<@Nullable Object> cell = row.cell(field);
          return (db, level, at) -> cell.read(level, at);
        });
  }

  /** All aliases of a kind, a list of strings. */
  public ShapeBuilder<N, R> values(AliasKind aliases) {
    return values(aliases, 0);
  }

  /** The first aliases of a kind, a list of strings. */
  public ShapeBuilder<N, R> values(AliasKind aliases, int first) {
    return texts(Hop.of(aliases), first);
  }

  /** All names of a kind, a list of strings. */
  public ShapeBuilder<N, R> values(NameKind names) {
    return values(names, 0);
  }

  /** The first names of a kind, a list of strings. */
  public ShapeBuilder<N, R> values(NameKind names, int first) {
    return texts(Hop.of(names), first);
  }

  private ShapeBuilder<N, R> texts(Hop hop, int first) {
    return add(
        (row, levels) -> Parts.texts(row.branch(Walk.of(Step.first(hop, first), Selection.IDS))));
  }

  /** The node that a relation leads to, in a shape of its own; null when there is none. */
  public ShapeBuilder<N, R> one(Relation<?> relation, Shape<?, ?> shape) {
    return one(hop(relation, shape), shape);
  }

  /** The node that this one lives under, in a shape of its own; null when there is none. */
  public ShapeBuilder<N, R> one(ParentKind parent, Shape<?, ?> shape) {
    return one(Hop.of(parent), shape);
  }

  private ShapeBuilder<N, R> one(Hop hop, Shape<?, ?> shape) {
    return add(
        (row, levels) ->
            Parts.one(row.branch(Walk.of(Step.first(hop, 1), shape.selection())), shape));
  }

  /** The handle of the node that a relation leads to; null when there is none. */
  public <M extends Handle> ShapeBuilder<N, R> one(Relation<M> relation, NodeType<M> target) {
    Column id = new Column(Column.Kind.ONE_EDGE, null, relation.edge().near().ctx());
    return add(
        (row, levels) -> {
          int column = row.column(id);
          return (db, level, at) ->
              level.isAbsent(column, at) ? null : target.handle(db, level.number(column, at));
        });
  }

  /** The handle of the node that this one lives under; null when there is none. */
  public ShapeBuilder<N, R> one(ParentKind parent, NodeType<?> target) {
    Walk walk = Walk.of(Step.of(Hop.of(parent)), Selection.IDS);
    return add((row, levels) -> Parts.handle(row.branch(walk), target));
  }

  /**
   * Orders the list of nodes that comes next by a field of them, or of the edges that lead to them,
   * instead of its own order. All of each list is read and sorted for it, where it is.
   */
  public ShapeBuilder<N, R> orderBy(Ordering ordering) {
    order = ordering;
    return this;
  }

  /** The first entries of a list, in its own order or in that which was given before. */
  private Step first(Hop hop, NodeKind target, int first) {
    Ordering given = order;
    order = null;
    Step step = Step.first(hop, first);
    return given == null
        ? step
        : step.order(
            List.of(
                new Ordering(
                    Resolving.operand(given.operand(), target, hop.data()), given.descending())));
  }

  /** The nodes that a relation leads to, each in a shape of its own. */
  public ShapeBuilder<N, R> list(Relation<?> relation, int first, Shape<?, ?> shape) {
    return list(hop(relation, shape), first, shape);
  }

  /** The nodes that live under this one, each in a shape of its own. */
  public ShapeBuilder<N, R> list(Children<?> children, int first, Shape<?, ?> shape) {
    return list(hop(children, shape), first, shape);
  }

  private ShapeBuilder<N, R> list(Hop hop, int first, Shape<?, ?> shape) {
    Walk walk = Walk.of(first(hop, shape.kind(), first), shape.selection());
    return add((row, levels) -> Parts.list(row.branch(walk), shape));
  }

  /** The handles of the nodes that a relation leads to. */
  public ShapeBuilder<N, R> list(Relation<?> relation, int first, NodeType<?> target) {
    return handles(Hop.of(relation.edge()), first, target);
  }

  /** The handles of the nodes that live under this one. */
  public ShapeBuilder<N, R> list(Children<?> children, int first, NodeType<?> target) {
    return handles(Hop.of(children.kind()), first, target);
  }

  private ShapeBuilder<N, R> handles(Hop hop, int first, NodeType<?> target) {
    Walk walk = Walk.of(first(hop, target.kind(), first), Selection.IDS);
    return add((row, levels) -> Parts.handles(row.branch(walk), target));
  }

  /** How many edges there are, a {@code Long}. */
  public ShapeBuilder<N, R> count(Relation<?> relation) {
    return count(Hop.of(relation.edge()));
  }

  /** How many nodes live under this one in a list, a {@code Long}. */
  public ShapeBuilder<N, R> count(Children<?> children) {
    return count(Hop.of(children.kind()));
  }

  /** How many aliases of a kind there are, a {@code Long}. */
  public ShapeBuilder<N, R> count(AliasKind aliases) {
    return count(Hop.of(aliases));
  }

  /** How many names of a kind there are, a {@code Long}. */
  public ShapeBuilder<N, R> count(NameKind names) {
    return count(Hop.of(names));
  }

  private ShapeBuilder<N, R> count(Hop hop) {
    return add(
        (row, levels) -> {
          int column = row.column(Column.count(hop));
          return (db, level, at) -> level.number(column, at);
        });
  }

  /** The node that a relation leads to, in this shape again, so many levels down; else null. */
  public ShapeBuilder<N, R> oneAgain(Relation<?> relation, int depth) {
    return oneAgain(Hop.of(relation.edge()), depth);
  }

  /** The node that this one lives under, in this shape again, so many levels up; else null. */
  public ShapeBuilder<N, R> oneAgain(ParentKind parent, int depth) {
    return oneAgain(Hop.of(parent), depth);
  }

  private ShapeBuilder<N, R> oneAgain(Hop hop, int depth) {
    return add(
        (row, levels) -> {
          Shape<N, R> below = levels.below(depth);
          return below == null
              ? (db, level, at) -> null
              : Parts.one(row.branch(Walk.of(Step.first(hop, 1), below.selection())), below);
        });
  }

  /** The nodes that a relation leads to, in this shape again, so many levels down; else none. */
  public ShapeBuilder<N, R> listAgain(Relation<?> relation, int first, int depth) {
    return listAgain(Hop.of(relation.edge()), first, depth);
  }

  /** The nodes that live under this one, in this shape again, so many levels down; else none. */
  public ShapeBuilder<N, R> listAgain(Children<?> children, int first, int depth) {
    return listAgain(Hop.of(children.kind()), first, depth);
  }

  private ShapeBuilder<N, R> listAgain(Hop hop, int first, int depth) {
    Step step = first(hop, type.kind(), first);
    return add(
        (row, levels) -> {
          Shape<N, R> below = levels.below(depth);
          return below == null
              ? (db, level, at) -> List.of()
              : Parts.list(row.branch(Walk.of(step, below.selection())), below);
        });
  }

  private static Hop hop(Relation<?> relation, Shape<?, ?> shape) {
    return checked(Hop.of(relation.edge()), relation.edge().far().kind(), shape);
  }

  private static Hop hop(Children<?> children, Shape<?, ?> shape) {
    return checked(Hop.of(children.kind()), children.kind().target(), shape);
  }

  private static Hop checked(Hop hop, NodeKind target, Shape<?, ?> shape) {
    shape.checkAt(target, hop);
    return hop;
  }

  /**
   * Ends the shape: {@code maker} calls {@link Shape.Reader#next} once for each component, in
   * order.
   */
  public Shape<N, R> build(Function<Shape.Reader, R> maker) {
    return build(new Nesting<>(this, maker, 0));
  }

  private Shape<N, R> build(Nesting<N, R> level) {
    RowPlan row = new RowPlan(type.kind(), data);
    List<Part> parts = new ArrayList<>(components.size());
    for (Component<N, R> component : components) {
      parts.add(component.plan(row, level));
    }
    return new Shape<>(type, data, row.selection(), parts, level.maker());
  }
}
