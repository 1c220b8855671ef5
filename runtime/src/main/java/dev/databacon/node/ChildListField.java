package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.SizePlan;
import dev.databacon.schema.ChildKind;
import dev.databacon.write.ChildWrites;
import dev.databacon.write.Creation;
import dev.databacon.write.NewNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that live under a node, in order. Each node lives under at most one other, and is
 * removed with it. Immutable and thread-safe.
 */
public final class ChildListField<N extends Handle, D extends NodeDraft> {
  private final Handle owner;
  private final ChildKind kind;
  private final NodeType<N> type;
  private final D empty;

  /** The children of a node, whose drafts are copies of an empty one; no I/O. */
  public ChildListField(Handle owner, Children<N> list, NodeType<N> type, D empty) {
    this.owner = owner;
    this.kind = list.kind();
    this.type = type;
    this.empty = empty;
  }

  /**
   * Reads the children, in order: one round trip a page. {@code start(index)} counts positions,
   * {@code after(cursor)} does not.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public Page<N> nodes(ListOption... options) {
    return Lists.page(owner, kind.name(), rows(), options, this::node);
  }

  /**
   * Reads the child at an index: one round trip.
   *
   * @throws IndexOutOfBoundsException when there is none
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public N get(int index, ReadOption... options) {
    return node(Lists.at(owner, kind.name(), rows(), index, options));
  }

  /**
   * Creates a child with all that the draft names, at the end or {@code at(index)}, in one
   * transaction: one round trip when all of it is on one server, four otherwise. It is placed on
   * the owner's shard, unless {@code @Node(placement = SPREAD)} says otherwise.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist, or a node to
   *     join it with
   * @throws dev.databacon.error.AliasTakenException when an alias is another node's
   * @throws dev.databacon.error.CardinalityException when the other side of a relation holds one
   *     edge and has one
   * @throws dev.databacon.error.UnstorableValueException when a value cannot be stored exactly
   */
  public N create(Consumer<? super D> draft, AddOption... options) {
    return create("create", List.of(draft), Asked.of(options).at, options).get(0);
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public N create(Consumer<? super D> draft) {
    return create(draft, new AddOption[0]);
  }

  /**
   * Creates children at the end of the list, in one transaction at the round trips of one; gives
   * their handles in the same order. Errors are those of {@link #create(Consumer, AddOption...)}.
   */
  public List<N> createAll(
      Collection<? extends Consumer<? super D>> draftings, WriteOption... options) {
    return create("createAll", draftings, null, options);
  }

  private List<N> create(
      String verb,
      Collection<? extends Consumer<? super D>> draftings,
      @Nullable Integer at,
      Object[] options) {
    List<NewNode> nodes = new ArrayList<>(draftings.size());
    for (Consumer<? super D> drafting : draftings) {
      D draft = NodeDraft.of(empty);
      drafting.accept(draft);
      nodes.add(draft.checked(owner.db()));
    }
    List<N> handles = new ArrayList<>(nodes.size());
    List<Long> ids =
        owner.call(
            kind.name(),
            verb,
            options,
            deadline -> Creation.createUnder(owner.store(), kind, owner.id(), nodes, at, deadline));
    for (long id : ids) {
      handles.add(type.handle(owner.db(), id));
    }
    return handles;
  }

  /**
   * Makes a node live under the owner, wherever it lived before, with all that lives under it: at
   * the end of the list or {@code at(index)}. False when it was in this list already; then it moves
   * only if an index is given, counted without it. Three round trips when the node, both parents
   * and their ancestors are on one server; one more for each server that the ancestors lead to, and
   * three for the commit over several.
   *
   * @throws dev.databacon.error.CycleException when the owner is the node, or lives under it
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist
   */
  public boolean add(N node, AddOption... options) {
    Integer at = Asked.of(options).at;
    return owner.call(
        kind.name(),
        "add",
        options,
        deadline ->
            new ChildWrites(owner.store(), kind, deadline).add(owner.id(), owner.idOf(node), at));
  }

  /**
   * Whether a node is in this list: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public boolean contains(N node) {
    return contains(node, new ReadOption[0]);
  }

  /** The same with options; Kotlin's {@code in} takes the one without. */
  public boolean contains(N node, ReadOption... options) {
    FindPlan found = FindPlan.edge(rows(), owner.idOf(node));
    return owner.read(kind.name(), "contains", found, options) != null;
  }

  /**
   * Moves a child to an index of this list, counted without it: one round trip. False when the node
   * is not in this list.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public boolean move(N node, int index, WriteOption... options) {
    int place = Indexes.check(this, index);
    return owner.call(
        kind.name(),
        "move",
        options,
        deadline ->
            new ChildWrites(owner.store(), kind, deadline)
                .move(owner.id(), owner.idOf(node), place));
  }

  /**
   * Counts the children: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public long count(ReadOption... options) {
    return owner.read(kind.name(), "count", new SizePlan(rows()), options);
  }

  /** All nodes of the list, or those that options name, to be read with others; no I/O. */
  public ListFetch<N> fetch(ListOption... options) {
    return Lists.fetch(owner, rows(), options, this::node);
  }

  /** {@link #get}, to be read together with others; no I/O. */
  public Fetch<N> fetchAt(int index) {
    return Lists.fetchAt(owner, kind.name(), rows(), index, this::node);
  }

  /** Whether a node is in this list, to be read together with others; no I/O. */
  public Fetch<Boolean> fetchContains(N node) {
    return owner.fetch(FindPlan.edge(rows(), owner.idOf(node)), found -> found != null);
  }

  /** The number of nodes in the list, to be read together with others; no I/O. */
  public Fetch<Long> fetchCount() {
    return owner.fetch(new SizePlan(rows()), count -> count);
  }

  private ListOf rows() {
    return new ListOf(ListOf.Form.CHILDREN, kind.owner(), owner.id(), kind.ctx());
  }

  private N node(ListEntry entry) {
    return type.handle(owner.db(), entry.id());
  }

  /** Names the node and the field; no I/O. */
  @Override
  public String toString() {
    return owner + "." + kind.name();
  }
}
