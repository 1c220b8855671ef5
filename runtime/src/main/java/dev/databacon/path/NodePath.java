package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.Options.ReadOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.node.Children;
import dev.databacon.node.Cursor;
import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Page;
import dev.databacon.node.Relation;
import dev.databacon.plan.Column;
import dev.databacon.plan.Hop;
import dev.databacon.plan.Level;
import dev.databacon.plan.Range;
import dev.databacon.plan.Selection;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Condition;
import dev.databacon.schema.Field;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.Ordering;
import dev.databacon.schema.ParentKind;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the graph that leads to nodes of one type: where it begins, and the steps from there.
 * A node that several ways lead to comes once for each, in the order of the lists on the way.
 *
 * <p>Describing it costs nothing: only {@code list}, {@code stream}, {@code iterator}, {@code
 * first()}, {@code count} and {@code exists} touch the network, at one statement a server and step,
 * all servers at the same time. With one server steps between which nothing is read are one
 * statement. A path begins at nodes that exist; the terminals throw {@link
 * dev.databacon.error.NodeMissingException} otherwise. Immutable and thread-safe.
 */
public abstract class NodePath<N extends Handle, P extends NodePath<N, P>> implements Iterable<N> {
  private final Databacon db;
  private final NodeType<N> type;
  private final PathPlan plan;

  /** Where {@code plan} leads; no I/O. */
  protected NodePath(Databacon db, NodeType<N> type, PathPlan plan) {
    this.db = db;
    this.type = type;
    this.plan = plan.in(db);
  }

  /** The path of this class with another plan. */
  protected abstract P copy(PathPlan plan);

  /** The database. */
  protected final Databacon db() {
    return db;
  }

  /** On along a relation. */
  protected final PathPlan step(Relation<?> relation) {
    return plan.plus(Hop.of(relation.edge()));
  }

  /** On to the nodes that live under these. */
  protected final PathPlan step(Children<?> children) {
    return plan.plus(Hop.of(children.kind()));
  }

  /** On to the nodes that these live under. */
  protected final PathPlan step(ParentKind parent) {
    return plan.plus(Hop.of(parent));
  }

  /**
   * Takes only nodes that meet a condition, which may also ask for the data of the edges that led
   * to them. No I/O.
   *
   * @throws IllegalArgumentException when it names a field of another type
   */
  public final P where(Condition condition) {
    return copy(plan.where(type.kind(), condition));
  }

  /**
   * Orders each list that the last step went through by a field of the nodes or of the edges; among
   * those that are alike in it, and without it, the list's own order holds. No I/O. Since all of
   * each list is sorted for it, {@code first(n)} has to say how many are wanted.
   *
   * @throws IllegalArgumentException when it names a field of another type
   */
  public final P orderBy(Ordering ordering) {
    return copy(plan.order(type.kind(), ordering));
  }

  /** Takes at most so many from each list that the last step went through. No I/O. */
  public final P first(int most) {
    return copy(plan.range("first(n)", 0, notNegative("first", most), Range.START));
  }

  /** Passes over so many of each list that the last step went through, by counting. No I/O. */
  public final P start(int index) {
    return copy(
        plan.range("start(n)", notNegative("start", index), Integer.MAX_VALUE, Range.START));
  }

  /** Begins behind a place in the list that the last step went through. No I/O. */
  public final P after(Cursor cursor) {
    return copy(plan.range("after(cursor)", 0, Integer.MAX_VALUE, cursor.rank()));
  }

  /** Takes at most so many nodes over all, and ends the path. No I/O. */
  public final P limit(long most) {
    if (most < 0) {
      throw new IllegalArgumentException("limit(" + most + ") must not be negative");
    }
    return copy(plan.limit(most));
  }

  private static int notNegative(String what, int number) {
    if (number < 0) {
      throw new IllegalArgumentException(what + "(" + number + ") must not be negative");
    }
    return number;
  }

  /** Takes each node once, in the order of ids. No I/O. The program holds the ids. */
  public final P distinct() {
    return copy(plan.distinct());
  }

  /**
   * The values of a field of the nodes, or of the edges that led to them, null where absent. No
   * I/O.
   *
   * @throws IllegalArgumentException when it is a field of another type, or plural
   */
  public final <T> ValuePath<@Nullable T> value(Field<T> field) {
    return this.<@Nullable T>read(field);
  }

  /** The values of a field that is never null. */
  protected final <T> ValuePath<T> primitive(Field<T> field) {
    return this.<T>read(field);
  }

  private <T extends @Nullable Object> ValuePath<T> read(Field<?> field) {
    RowPlan row = new RowPlan(type.kind(), plan.hop());
    Cell<T> cell = row.cell(field);
    return values(row, cell);
  }

  /** All aliases of the nodes, in the order of each node's. */
  protected final ValuePath<String> values(AliasKind aliases) {
    return texts(Hop.of(aliases));
  }

  /** All names of the nodes, in the order of each node's. */
  protected final ValuePath<String> values(NameKind names) {
    return texts(Hop.of(names));
  }

  private ValuePath<String> texts(Hop hop) {
    return new ValuePath<>(new Reading<>(db, plan.plus(hop), Selection.IDS, Level::text), false);
  }

  /** Two fields of each node, or of the edge that led to it. No I/O. */
  public final <A, B> ValuePath<Tuple2<@Nullable A, @Nullable B>> with(Field<A> a, Field<B> b) {
    RowPlan row = new RowPlan(type.kind(), plan.hop());
    Cell<A> first = row.cell(a);
    Cell<B> second = row.cell(b);
    return values(row, (level, at) -> new Tuple2<>(first.read(level, at), second.read(level, at)));
  }

  /** Three fields of each node, or of the edge that led to it. No I/O. */
  public final <A, B, C> ValuePath<Tuple3<@Nullable A, @Nullable B, @Nullable C>> with(
      Field<A> a, Field<B> b, Field<C> c) {
    RowPlan row = new RowPlan(type.kind(), plan.hop());
    Cell<A> first = row.cell(a);
    Cell<B> second = row.cell(b);
    Cell<C> third = row.cell(c);
    return values(
        row,
        (level, at) ->
            new Tuple3<>(first.read(level, at), second.read(level, at), third.read(level, at)));
  }

  /** Four fields of each node, or of the edge that led to it. No I/O. */
  public final <A, B, C, D>
      ValuePath<Tuple4<@Nullable A, @Nullable B, @Nullable C, @Nullable D>> with(
          Field<A> a, Field<B> b, Field<C> c, Field<D> d) {
    RowPlan row = new RowPlan(type.kind(), plan.hop());
    Cell<A> first = row.cell(a);
    Cell<B> second = row.cell(b);
    Cell<C> third = row.cell(c);
    Cell<D> fourth = row.cell(d);
    return values(
        row,
        (level, at) ->
            new Tuple4<>(
                first.read(level, at),
                second.read(level, at),
                third.read(level, at),
                fourth.read(level, at)));
  }

  /** Five fields of each node, or of the edge that led to it. No I/O. */
  public final <A, B, C, D, E>
      ValuePath<Tuple5<@Nullable A, @Nullable B, @Nullable C, @Nullable D, @Nullable E>> with(
          Field<A> a, Field<B> b, Field<C> c, Field<D> d, Field<E> e) {
    RowPlan row = new RowPlan(type.kind(), plan.hop());
    Cell<A> first = row.cell(a);
    Cell<B> second = row.cell(b);
    Cell<C> third = row.cell(c);
    Cell<D> fourth = row.cell(d);
    Cell<E> fifth = row.cell(e);
    return values(
        row,
        (level, at) ->
            new Tuple5<>(
                first.read(level, at),
                second.read(level, at),
                third.read(level, at),
                fourth.read(level, at),
                fifth.read(level, at)));
  }

  private <T extends @Nullable Object> ValuePath<T> values(RowPlan row, Cell<T> cell) {
    return new ValuePath<>(new Reading<>(db, plan, row.selection(), cell), false);
  }

  /**
   * The edges that led to the nodes, with their data, as in {@code doc.path().terms()
   * .edges(DocCountEdge::new)}. No I/O.
   *
   * @throws IllegalStateException when the last step is not along a relation
   */
  public final <E> ValuePath<E> edges(EdgeSnapshot.Maker<N, E> maker) {
    Hop hop = plan.hop();
    if (hop == null || hop.kind() != Hop.Kind.EDGES) {
      throw new IllegalStateException("edges(...) comes right behind a relation");
    }
    Selection selection = Selection.of(Column.EDGE_FLAGS, Column.EDGE_VALUE);
    Cell<E> cell =
        (level, row) ->
            maker.make(
                type.handle(db, level.id(row)),
                new EdgeData(level.number(0, row), (String) level.object(1, row)));
    return new ValuePath<>(new Reading<>(db, plan, selection, cell), false);
  }

  /** All nodes, to be read together with others, as {@link ValuePath#fetch}; no I/O. */
  public final ListFetch<N> fetch() {
    return nodes().fetch();
  }

  /** All nodes as a shape, to be read together with others, as {@link ValuePath#fetch}; no I/O. */
  public final <R> ListFetch<R> fetch(Shape<N, R> shape) {
    return shaped(shape).fetch();
  }

  /** {@link #first(ReadOption...)}, to be read together with others; no I/O. */
  public final Fetch<@Nullable N> fetchFirst() {
    return nodes().fetchFirst();
  }

  /** {@link #count}, to be read together with others, as {@link ValuePath#fetch}; no I/O. */
  public final Fetch<Long> fetchCount() {
    return nodes().fetchCount();
  }

  /** {@link #exists}, to be read together with others, as {@link ValuePath#fetch}; no I/O. */
  public final Fetch<Boolean> fetchExists() {
    return nodes().fetchExists();
  }

  private Reading<N> nodes() {
    return new Reading<>(db, plan, Selection.IDS, (level, row) -> type.handle(db, level.id(row)));
  }

  private <R> Reading<R> shaped(Shape<N, R> shape) {
    shape.checkAt(type.kind(), plan.hop());
    return new Reading<>(db, plan, shape.selection(), shape.cell(db));
  }

  /** Reads all nodes, in the order of the path; of them nothing but their ids. */
  public final List<N> list(ReadOption... options) {
    return nodes().list(options);
  }

  /** Reads the part of each node that a shape says: one round more for each of its levels. */
  public final <R> List<R> list(Shape<N, R> shape, ReadOption... options) {
    return shaped(shape).list(options);
  }

  /**
   * Reads the nodes while they are consumed: some thousand are held at a time, however many there
   * are; of shapes fewer when they are big. Later ones may see later writes.
   */
  public final Stream<N> stream(ReadOption... options) {
    return nodes().stream(options);
  }

  /** The same with the part of each that a shape says. */
  public final <R> Stream<R> stream(Shape<N, R> shape, ReadOption... options) {
    return shaped(shape).stream(options);
  }

  /** Goes through what {@link #stream} reads. */
  @Override
  public final Iterator<N> iterator() {
    return nodes().iterator();
  }

  /**
   * Reads the next nodes of the one list that the path goes through, and the place behind them: the
   * {@code cursor()} of the page, for {@link #after}. Iterating the page goes on through those that
   * follow.
   *
   * @param size the most nodes in a page
   * @throws IllegalStateException when it may go through several lists, as it does behind a list,
   *     or not in the list's own order
   */
  public final Page<N> page(int size, ReadOption... options) {
    return nodes().page(size, options);
  }

  /** The same with the part of each that a shape says. */
  public final <R> Page<R> page(Shape<N, R> shape, int size, ReadOption... options) {
    return shaped(shape).page(size, options);
  }

  /** Reads the first node; null when there is none. */
  public final @Nullable N first(ReadOption... options) {
    return nodes().first(options);
  }

  /** Counts the nodes where they are, each as often as ways lead to it. */
  public final long count(ReadOption... options) {
    return nodes().count(options);
  }

  /** Whether there is a node at the end. */
  public final boolean exists(ReadOption... options) {
    return nodes().exists(options);
  }

  /**
   * Tells the plan, and the rounds, statements and servers that {@code list()} takes for it; sends
   * nothing.
   */
  public final String explain() {
    return explain(Terminal.LIST);
  }

  /** The same for another way to read it. */
  public final String explain(Terminal terminal) {
    return nodes().explain(terminal);
  }

  /** The same for {@code list(shape)}. */
  public final String explain(Shape<N, ?> shape) {
    return explain(shape, Terminal.LIST);
  }

  /** The same for another way to read it as a shape. */
  public final String explain(Shape<N, ?> shape, Terminal terminal) {
    return shaped(shape).explain(terminal);
  }

  /** The plan; no I/O. */
  @Override
  public final String toString() {
    return plan.toString();
  }
}
