package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.sql.Deadline;
import dev.databacon.write.EdgeChange;
import dev.databacon.write.EdgeUpdates;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a node that leads to at most one other, with data on the edge. Immutable and
 * thread-safe.
 */
public final class EdgeToOneField<N extends Handle, E extends EdgeSnapshot<N>, D extends EdgeDraft>
    extends ToOneField<N> {
  private final EdgeSnapshot.Maker<N, E> edges;
  private final Supplier<D> drafts;

  /** The relation of a node; no I/O. */
  public EdgeToOneField(
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
   * Reads the edge with its data: one round trip. Null for none.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public @Nullable E edge(ReadOption... options) {
    return edge(owner.read(field(), "edge", plan(ListOf.Form.EDGES), options));
  }

  private @Nullable E edge(List<ListEntry> found) {
    return found.isEmpty() ? null : edge(found.get(0));
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable E> fetchEdge() {
    return owner.fetch(plan(ListOf.Form.EDGES), this::edge);
  }

  private E edge(ListEntry found) {
    return edges.make(node(found), new EdgeData(found.flags(), found.text()));
  }

  /**
   * Makes it lead to {@code node} with the data that the draft names, as {@link #set(Handle,
   * WriteOption...)} does. Where it leads there already, the data is updated.
   *
   * @throws dev.databacon.error.CardinalityException when the other side holds one edge and has one
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   */
  public void set(N node, Consumer<? super D> edge, WriteOption... options) {
    D draft = drafts.get();
    edge.accept(draft);
    write("set", node, draft.change(), options);
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public void set(N node, Consumer<? super D> edge) {
    set(node, edge, new WriteOption[0]);
  }

  /**
   * Changes the data that the draft names, on both ends: two round trips when both are on one
   * server. False when there is no edge.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public boolean update(Consumer<? super D> edge, WriteOption... options) {
    D draft = drafts.get();
    edge.accept(draft);
    return owner.call(field(), "update", options, deadline -> update(draft.change(), deadline));
  }

  private boolean update(EdgeChange change, Deadline deadline) {
    List<ListEntry> found = owner.read(plan(ListOf.Form.NODES), deadline);
    return !found.isEmpty()
        && new EdgeUpdates(owner.store(), relation.edge(), deadline)
            .update(owner.id(), found.get(0).id(), change);
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean update(Consumer<? super D> edge) {
    return update(edge, new WriteOption[0]);
  }
}
