package dev.databacon.node;

import dev.databacon.Options.EdgeOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.write.EdgeChange;
import dev.databacon.write.EdgeUpdates;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a node that leads to any number of others, in order, with data on the edges.
 * Immutable and thread-safe.
 */
public final class EdgeListField<N extends Handle, E extends EdgeSnapshot<N>, D extends EdgeDraft>
    extends EdgeList<N> {
  private final EdgeSnapshot.Maker<N, E> edges;
  private final Supplier<D> drafts;

  /** The relation of a node; no I/O. */
  public EdgeListField(
      Handle owner,
      Relation<N> relation,
      NodeType<N> target,
      EdgeSnapshot.Maker<N, E> edges,
      Supplier<D> drafts) {
    super(owner, relation, target);
    this.edges = edges;
    this.drafts = drafts;
  }

  /**
   * Reads the edge at an index: one round trip.
   *
   * @throws IndexOutOfBoundsException when there is none
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public E get(int index, ReadOption... options) {
    return edge(at(ListOf.Form.EDGES, index, options));
  }

  /**
   * Reads the edges with their data, in order: one round trip a page.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public Page<E> edges(ListOption... options) {
    return Lists.page(
        owner, field(), rows(ListOf.Form.EDGES, owner, relation), options, this::edge);
  }

  /**
   * Reads the edge to {@code node}: one round trip. Null when there is none.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public @Nullable E find(N node, ReadOption... options) {
    ListEntry found = entry("find", node, options);
    return found == null ? null : edge(found);
  }

  /**
   * Adds an edge with the data that the draft names, as {@link #add(Handle, EdgeOption...)} does.
   *
   * @throws dev.databacon.error.CardinalityException when the other side holds one edge and has one
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   */
  public boolean add(N node, Consumer<? super D> edge, EdgeOption... options) {
    return add(node, change(edge), options);
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean add(N node, Consumer<? super D> edge) {
    return add(node, edge, new EdgeOption[0]);
  }

  /**
   * Changes the data that the draft names, on both ends, and leaves the rest: one round trip when
   * both nodes are on one server, four otherwise. False when there is no such edge, which takes up
   * to two round trips more when they are not.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public boolean update(N node, Consumer<? super D> edge, WriteOption... options) {
    EdgeChange change = change(edge);
    return owner.call(
        field(),
        "update",
        options,
        deadline ->
            new EdgeUpdates(owner.store(), relation.edge(), deadline)
                .update(owner.id(), owner.idOf(node), change));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean update(N node, Consumer<? super D> edge) {
    return update(node, edge, new WriteOption[0]);
  }

  /** All edges with their data, or those that options name, to be read with others; no I/O. */
  public ListFetch<E> fetchEdges(ListOption... options) {
    return Lists.fetch(owner, rows(ListOf.Form.EDGES, owner, relation), options, this::edge);
  }

  /** {@link #get}, to be read together with others; no I/O. */
  public Fetch<E> fetchAt(int index) {
    ListOf list = rows(ListOf.Form.EDGES, owner, relation);
    return Lists.fetchAt(owner, field(), list, index, this::edge);
  }

  /** The edge to {@code node}, null for none, to be read together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable E> fetchFind(N node) {
    return owner.fetch(finding(node), found -> found == null ? null : edge(found));
  }

  EdgeChange change(Consumer<? super D> edge) {
    D draft = drafts.get();
    edge.accept(draft);
    return draft.change();
  }

  private E edge(ListEntry found) {
    return edges.make(node(found), new EdgeData(found.flags(), found.text()));
  }
}
