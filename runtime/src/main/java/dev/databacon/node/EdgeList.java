package dev.databacon.node;

import dev.databacon.Options.EdgeOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.SizePlan;
import dev.databacon.sql.Deadline;
import dev.databacon.write.EdgeChange;
import dev.databacon.write.EdgePlaces;
import dev.databacon.write.EdgeWrites;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a node that leads to any number of others, in order: what those with and without
 * data on their edges share. Immutable and thread-safe.
 */
public abstract sealed class EdgeList<N extends Handle> permits ToManyField, EdgeListField {
  final Handle owner;
  final Relation<N> relation;
  private final NodeType<N> target;

  EdgeList(Handle owner, Relation<N> relation, NodeType<N> target) {
    this.owner = owner;
    this.relation = relation;
    this.target = target;
  }

  /**
   * Reads the nodes that it leads to, in order: one round trip a page.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public final Page<N> nodes() {
    return nodes(new ListOption[0]);
  }

  /** The same with options: {@code start(index)} counts positions, {@code after(cursor)} not. */
  public final Page<N> nodes(ListOption... options) {
    return Lists.page(
        owner, field(), rows(ListOf.Form.NODES, owner, relation), options, this::node);
  }

  /**
   * Adds an edge, at the end of both lists, or {@code at(index)} of this one and {@code
   * reverseAt(index)} of the other side's; false when there is one. One round trip when both nodes
   * are on one server, four otherwise.
   *
   * @throws dev.databacon.error.CardinalityException when the other side holds one edge and has one
   * @throws dev.databacon.error.AliasTakenException when an alias that is unique to the other side
   *     is another node's here
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   */
  public final boolean add(N node, EdgeOption... options) {
    return add(node, EdgeChange.NONE, options);
  }

  final boolean add(N node, EdgeChange data, EdgeOption[] options) {
    Asked asked = Asked.of(options);
    return owner.call(
        field(),
        "add",
        options,
        deadline ->
            writes(deadline).add(owner.id(), owner.idOf(node), data, asked.at, asked.reverseAt));
  }

  /**
   * Adds edges at the end of the lists, in one transaction, but for those that are there: two round
   * trips when all nodes are on one server. Gives the number of those added.
   *
   * @throws dev.databacon.error.CardinalityException when the other side holds one edge and has one
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   */
  public final int addAll(Collection<? extends N> nodes, WriteOption... options) {
    List<Long> ids = new ArrayList<>(nodes.size());
    nodes.forEach(node -> ids.add(owner.idOf(node)));
    return owner.call(
        field(), "addAll", options, deadline -> writes(deadline).addAll(owner.id(), ids));
  }

  /**
   * Removes an edge from both ends, at the cost of {@link #add(Handle, EdgeOption...)}; false when
   * there is none, which takes up to two round trips more when the nodes are on two servers.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public final boolean remove(N node, WriteOption... options) {
    return owner.call(
        field(),
        "remove",
        options,
        deadline -> writes(deadline).remove(owner.id(), owner.idOf(node)));
  }

  /**
   * Whether there is an edge to {@code node}: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public final boolean contains(N node) {
    return contains(node, new ReadOption[0]);
  }

  /** The same with options; Kotlin's {@code in} takes the one without. */
  public final boolean contains(N node, ReadOption... options) {
    return entry("contains", node, options) != null;
  }

  /**
   * Moves an edge to an index of this list, counted without it; the other side's order stays: one
   * round trip. Positions are counted to find the index, from the front, or from the nearer end if
   * the relation is {@code counted}; {@code Integer.MAX_VALUE} is the end without counting. False
   * when there is no such edge.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public final boolean move(N node, int index, WriteOption... options) {
    int place = Indexes.check(this, index);
    return owner.call(
        field(),
        "move",
        options,
        deadline ->
            EdgePlaces.move(
                owner.store(), relation.edge(), owner.id(), owner.idOf(node), place, deadline));
  }

  /**
   * Counts the edges: one round trip, which takes the longer the more edges there are; but not if
   * the relation is {@code counted}.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public final long count(ReadOption... options) {
    return owner.read(field(), "count", size(), options);
  }

  /** All nodes that it leads to, or those that options name, to be read with others; no I/O. */
  public final ListFetch<N> fetch(ListOption... options) {
    return Lists.fetch(owner, rows(ListOf.Form.NODES, owner, relation), options, this::node);
  }

  /** Whether there is an edge to {@code node}, to be read together with others; no I/O. */
  public final Fetch<Boolean> fetchContains(N node) {
    return owner.fetch(finding(node), found -> found != null);
  }

  /** The number of edges, to be read together with others; no I/O. */
  public final Fetch<Long> fetchCount() {
    return owner.fetch(size(), count -> count);
  }

  private SizePlan size() {
    ListOf list = rows(ListOf.Form.NODES, owner, relation);
    return relation.edge().counted() ? SizePlan.ofCounted(list) : new SizePlan(list);
  }

  static ListOf rows(ListOf.Form form, Handle owner, Relation<?> relation) {
    var near = relation.edge().near();
    return new ListOf(form, near.kind(), owner.id(), near.ctx());
  }

  private EdgeWrites writes(Deadline deadline) {
    return new EdgeWrites(owner.store(), relation.edge(), deadline);
  }

  final @Nullable ListEntry entry(String verb, N node, Object[] options) {
    return owner.read(field(), verb, finding(node), options);
  }

  final FindPlan finding(N node) {
    return FindPlan.edge(rows(ListOf.Form.EDGES, owner, relation), owner.idOf(node));
  }

  final ListEntry at(ListOf.Form form, int index, Object[] options) {
    ListOf list = rows(form, owner, relation);
    return Lists.at(owner, field(), list, index, options);
  }

  final String field() {
    return relation.name();
  }

  final N node(ListEntry edge) {
    return target.handle(owner.db(), edge.id());
  }

  /** Names the node and the field; no I/O. */
  @Override
  public final String toString() {
    return owner + "." + field();
  }
}
