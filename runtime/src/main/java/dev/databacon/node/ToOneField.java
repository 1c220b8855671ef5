package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.Range;
import dev.databacon.plan.RangePlan;
import dev.databacon.sql.Deadline;
import dev.databacon.write.EdgeChange;
import dev.databacon.write.EdgeWrites;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation of a node that leads to at most one other. Immutable and thread-safe. */
public sealed class ToOneField<N extends Handle> permits EdgeToOneField {
  final Handle owner;
  final Relation<N> relation;
  private final NodeType<N> target;

  /** The relation of a node; no I/O. */
  public ToOneField(Handle owner, Relation<N> relation, NodeType<N> target) {
    this.owner = owner;
    this.relation = relation;
    this.target = target;
  }

  /**
   * Reads which node it leads to: one round trip. Null for none.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public @Nullable N get() {
    return get(new ReadOption[0]);
  }

  /** The same with options. */
  public @Nullable N get(ReadOption... options) {
    ListEntry edge = first(ListOf.Form.NODES, owner.deadline(options));
    return edge == null ? null : node(edge);
  }

  /**
   * Makes it lead to {@code node}, whatever it led to: two round trips when all ends are on one
   * server. Does nothing when it leads there already.
   *
   * @throws dev.databacon.error.CardinalityException when the other side holds one edge and has one
   * @throws dev.databacon.error.AliasTakenException when an alias that is unique to this relation
   *     is another node's there
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   */
  public void set(N node, WriteOption... options) {
    write(node, EdgeChange.NONE, owner.deadline(options));
  }

  /**
   * Makes it lead nowhere, at the cost of {@link #set}.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public void clear(WriteOption... options) {
    write(null, EdgeChange.NONE, owner.deadline(options));
  }

  final void write(@Nullable N node, EdgeChange data, Deadline deadline) {
    Long to = node == null ? null : (Long) owner.idOf(node);
    new EdgeWrites(owner.store(), relation.edge(), deadline).set(owner.id(), to, data);
  }

  final @Nullable ListEntry first(ListOf.Form form, Deadline deadline) {
    List<ListEntry> found = owner.read(plan(form), deadline);
    return found.isEmpty() ? null : found.get(0);
  }

  final RangePlan plan(ListOf.Form form) {
    return new RangePlan(EdgeList.rows(form, owner, relation), Range.at(0));
  }

  final N node(ListEntry edge) {
    return target.handle(owner.db(), edge.id());
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable N> fetch() {
    return owner.fetch(
        plan(ListOf.Form.NODES), found -> found.isEmpty() ? null : node(found.get(0)));
  }

  /** Names the node and the field; no I/O. */
  @Override
  public final String toString() {
    return owner + "." + relation.edge().near().field();
  }
}
