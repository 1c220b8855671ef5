package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.ListOf;

/** A relation of a node that leads to any number of others, in order. Immutable and thread-safe. */
public final class ToManyField<N extends Handle> extends EdgeList<N> {

  /** The relation of a node; no I/O. */
  public ToManyField(Handle owner, Relation<N> relation, NodeType<N> target) {
    super(owner, relation, target);
  }

  /**
   * Reads the node at an index: one round trip.
   *
   * @throws IndexOutOfBoundsException when there is none
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public N get(int index, ReadOption... options) {
    return node(at(ListOf.Form.NODES, index, options));
  }

  /** {@link #get}, to be read together with others; no I/O. */
  public Fetch<N> fetchAt(int index) {
    ListOf list = rows(ListOf.Form.NODES, owner, relation);
    return Lists.fetchAt(owner, field(), list, index, this::node);
  }
}
