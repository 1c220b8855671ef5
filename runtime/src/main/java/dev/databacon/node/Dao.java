package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.NameOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.KnownNodes;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.NameKind;
import dev.databacon.sql.Deadline;
import dev.databacon.write.BatchWriter;
import dev.databacon.write.BulkEdge;
import dev.databacon.write.Creation;
import dev.databacon.write.Increments;
import dev.databacon.write.NewNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates and finds nodes of one type. Immutable and thread-safe. */
public abstract class Dao<N extends Handle, D extends NodeDraft> {
  private final Databacon db;
  private final NodeType<N> type;
  private final D empty;
  private final Lookups<N> lookups;
  private final LookupFetches<N> fetches;

  /** The DAO of a type, whose drafts are copies of an empty one; no I/O. */
  protected Dao(Databacon db, NodeType<N> type, D empty) {
    this.db = db;
    this.type = type;
    this.empty = empty;
    this.lookups = new Lookups<>(db, type);
    this.fetches = new LookupFetches<>(db, type);
    if (type.holdsOthers()) {
      db.engine().cluster().scatter(type.kind().ctx());
    }
  }

  /** The database; no I/O. */
  public final Databacon db() {
    return db;
  }

  /**
   * Creates a node with all that the draft names, in one transaction: one round trip when all of it
   * is on one server, four otherwise.
   *
   * @throws dev.databacon.error.AliasTakenException when an alias is another node's
   * @throws dev.databacon.error.CardinalityException when the other side of a relation holds one
   *     edge and has one
   * @throws dev.databacon.error.NodeMissingException when a node to join it with does not exist
   * @throws dev.databacon.error.UnstorableValueException when a value cannot be stored exactly
   */
  public final N create(Consumer<? super D> draft, WriteOption... options) {
    return createAll(List.of(draft), options).get(0);
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public final N create(Consumer<? super D> draft) {
    return create(draft, new WriteOption[0]);
  }

  /**
   * Creates many nodes in one transaction, at the round trips of one: rows go out as one statement
   * a table and server. Gives their handles in the same order. Drafts cannot refer to each other.
   *
   * @throws dev.databacon.error.AliasTakenException when an alias is another node's, or that of two
   *     of the drafts
   * @throws dev.databacon.error.CardinalityException when the other side of a relation holds one
   *     edge and has one, or would get two
   * @throws dev.databacon.error.NodeMissingException when a node to join one with does not exist
   * @throws dev.databacon.error.UnstorableValueException when a value cannot be stored exactly
   */
  public final List<N> createAll(
      Collection<? extends Consumer<? super D>> draftings, WriteOption... options) {
    List<NewNode> nodes = new ArrayList<>(draftings.size());
    draftings.forEach(drafting -> nodes.add(drafted(drafting)));
    List<N> handles = new ArrayList<>(nodes.size());
    for (long id : create(nodes, options)) {
      handles.add(handle(id));
    }
    return handles;
  }

  /**
   * Creates any number of nodes in batches, each of which is one transaction and takes the round
   * trips of one node; memory holds one batch. Gives their number. A timeout is that of each batch.
   *
   * @param batchSize the most nodes in a batch; 1,000 is a good number
   * @throws dev.databacon.error.BulkException when a node is refused: says which, and which batches
   *     are in
   */
  public final long createAll(
      Stream<? extends Consumer<? super D>> draftings, int batchSize, WriteOption... options) {
    return createAll(draftings, batchSize, created -> {}, options);
  }

  /** The same, which tells the nodes of each batch when they are in. */
  public final long createAll(
      Stream<? extends Consumer<? super D>> draftings,
      int batchSize,
      Consumer<? super List<N>> created,
      WriteOption... options) {
    BatchWriter<Consumer<? super D>, NewNode> writer =
        new BatchWriter<>(
            this::drafted,
            new Bulk(db.engine().store(), () -> deadline(options))
                .nodes(
                    type.kind(), ids -> created.accept(ids.stream().map(this::handle).toList())));
    return lookups.call(null, "createAll", () -> writer.write(draftings.iterator(), batchSize));
  }

  /**
   * Adds any number of edges, to lists of any nodes, in batches, each of which is one transaction;
   * memory holds one batch. Those that are there stay as they are. Gives the number of those that
   * were not. A batch takes one or two round trips a server and those of the commit; a timeout is
   * that of each.
   *
   * @param edges rows of one edge or several, which go into one batch
   * @param batchSize the most rows in a batch; 1,000 is a good number
   * @throws dev.databacon.error.BulkException when a row is refused: says which, and which batches
   *     are in
   */
  public final long addEdges(
      Stream<? extends Consumer<? super EdgeAdder>> edges, int batchSize, WriteOption... options) {
    LongAdder added = new LongAdder();
    BatchWriter<Consumer<? super EdgeAdder>, List<BulkEdge>> writer =
        new BatchWriter<>(
            row -> {
              EdgeAdder adder = new EdgeAdder(db);
              row.accept(adder);
              return adder.edges();
            },
            new Bulk(db.engine().store(), () -> deadline(options)).edges(added::add));
    lookups.call(null, "addEdges", () -> writer.write(edges.iterator(), batchSize));
    return added.sum();
  }

  private NewNode drafted(Consumer<? super D> drafting) {
    D draft = NodeDraft.of(empty);
    drafting.accept(draft);
    return draft.checked(db);
  }

  private List<Long> create(List<NewNode> nodes, Object[] options) {
    return lookups.call(
        null,
        "create",
        () -> Creation.create(db.engine().store(), type.kind(), nodes, deadline(options)));
  }

  /** The node with an id, null when there is none of this type: one round trip. */
  public final @Nullable N byId(long id, ReadOption... options) {
    return byIds(List.of(id), options).get(0);
  }

  /**
   * The nodes with these ids, in the same order, null for those that do not exist or are of another
   * type: one round trip a server, at the same time.
   */
  public final List<@Nullable N> byIds(Collection<Long> ids, ReadOption... options) {
    return lookups.handles(
        lookups.call(
            null,
            "byIds",
            () -> KnownNodes.find(db.engine().reads(), type.kind(), ids, deadline(options))));
  }

  /** The handle of an id, without a check that there is such a node; no I/O. */
  public final N handle(long id) {
    return type.handle(db, id);
  }

  /**
   * All nodes of the type, server by server and by id on each: one round trip a page. {@code
   * start(index)} counts positions, {@code after(cursor)} does not.
   */
  public final Page<N> all(ListOption... options) {
    return new TypeWalk<>(db, type, options).first();
  }

  /** Counts the nodes of the type: one round trip a server, at the same time. */
  public final long count(ReadOption... options) {
    return lookups.call(
        null, "count", () -> KnownNodes.count(db.engine().reads(), type.kind(), deadline(options)));
  }

  /**
   * Adds to the numbers of many nodes in one transaction, and gives what they are then: one
   * statement a server, and the commit.
   *
   * @throws dev.databacon.error.NodeMissingException when one of the nodes does not exist; nothing
   *     is written then
   * @throws dev.databacon.error.UnstorableValueException when one would go beyond 64 bits
   */
  public final Map<N, Long> incrementAll(
      CounterKey counter, Map<N, Long> steps, WriteOption... options) {
    Map<Long, N> nodes = new LinkedHashMap<>();
    Map<Long, Long> byId = new LinkedHashMap<>();
    steps.forEach(
        (node, step) -> {
          Handle.requireSame(db, node);
          nodes.put(node.id(), node);
          byId.put(node.id(), step);
        });
    Map<Long, Long> totals =
        lookups.call(
            counter.name(),
            "incrementAll",
            () -> Increments.addAll(db.engine().store(), counter, byId, deadline(options)));
    Map<N, Long> byNode = new LinkedHashMap<>();
    nodes.forEach((id, node) -> byNode.put(node, totals.getOrDefault(id, 0L)));
    return byNode;
  }

  /** The node that has an alias, or null: one round trip. */
  protected final @Nullable N byAlias(AliasKind kind, String value, ReadOption... options) {
    return lookups.find(kind, 0, List.of(value), options).get(0);
  }

  /** The node that has an alias unique to {@code scope}, or null: one round trip. */
  protected final @Nullable N byAlias(
      AliasKind kind, Handle scope, String value, ReadOption... options) {
    return byAlias(kind, scope, List.of(value), options).get(0);
  }

  /**
   * The nodes that have these aliases, in the same order, null for none: one round trip a server.
   */
  protected final List<@Nullable N> byAlias(
      AliasKind kind, Collection<String> values, ReadOption... options) {
    return lookups.find(kind, 0, values, options);
  }

  /** The same for aliases unique to {@code scope}. */
  protected final List<@Nullable N> byAlias(
      AliasKind kind, Handle scope, Collection<String> values, ReadOption... options) {
    Handle.requireSame(db, scope);
    return lookups.find(kind, scope.id(), values, options);
  }

  /** The nodes with a name that matches, each once: one round trip a server and page. */
  protected final Page<N> search(NameKind kind, String text, Object[] options) {
    return lookups.search(kind, text, true, options, found -> handle(found.id()));
  }

  /** The names that match, with their nodes: one round trip a server and page. */
  protected final Page<NameHit<N, String>> searchEntries(
      NameKind kind, String text, Object[] options) {
    return lookups.search(
        kind, text, false, options, found -> new NameHit<>(handle(found.id()), found.value()));
  }

  /** The same, with flags. */
  protected final <E> Page<NameHit<N, E>> searchEntries(
      NameKind kind, String text, Entry.Maker<String, E> entries, Object[] options) {
    return lookups.search(
        kind,
        text,
        false,
        options,
        found -> new NameHit<>(handle(found.id()), entries.make(found.value(), found.flags())));
  }

  /**
   * The node that has an alias, and the alias with its flags; null for none: two round trips, one
   * when there is none.
   */
  protected final <E extends Entry<String>> @Nullable AliasHit<N, E> entryByAlias(
      AliasKind kind, Entry.Maker<String, E> entries, String value, ReadOption... options) {
    return lookups.entry(kind, 0, entries, value, options);
  }

  /** The same for aliases unique to {@code scope}. */
  protected final <E extends Entry<String>> @Nullable AliasHit<N, E> entryByAlias(
      AliasKind kind,
      Handle scope,
      Entry.Maker<String, E> entries,
      String value,
      ReadOption... options) {
    Handle.requireSame(db, scope);
    return lookups.entry(kind, scope.id(), entries, value, options);
  }

  /** {@link #byId}, to be read together with others; no I/O. */
  public final Fetch<@Nullable N> fetchById(long id) {
    return fetches.byId(id);
  }

  /** {@link #byIds}, to be read together with others; no I/O. */
  public final ListFetch<@Nullable N> fetchByIds(Collection<Long> ids) {
    return Fetch.<@Nullable N>all(ids.stream().map(fetches::byId).toList());
  }

  /** {@link #count}, to be read together with others; no I/O. */
  public final Fetch<Long> fetchCount() {
    return fetches.count();
  }

  /** The node that has an alias, null for none, to be read together with others; no I/O. */
  public final Fetch<@Nullable N> fetchBy(AliasKind kind, String value) {
    return fetches.by(kind, null, value);
  }

  /** The same for aliases unique to {@code scope}. */
  public final Fetch<@Nullable N> fetchBy(AliasKind kind, Handle scope, String value) {
    return fetches.by(kind, scope, value);
  }

  /**
   * The node that has an alias, and the alias with its flags, null for none, to be read together
   * with others in two rounds; no I/O. As in {@code fetchEntryBy(UserFields.EMAILS,
   * UserEmailFlagsEntry::new, "a@x.io")}.
   */
  public final <E extends Entry<String>> Fetch<@Nullable AliasHit<N, E>> fetchEntryBy(
      AliasKind kind, Entry.Maker<String, E> entries, String value) {
    return fetches.entryBy(kind, null, entries, value);
  }

  /** The same for aliases unique to {@code scope}. */
  public final <E extends Entry<String>> Fetch<@Nullable AliasHit<N, E>> fetchEntryBy(
      AliasKind kind, Handle scope, Entry.Maker<String, E> entries, String value) {
    return fetches.entryBy(kind, scope, entries, value);
  }

  /**
   * The nodes with a name that matches, each once, all of them or those that options name, to be
   * read together with others; no I/O. Searches of one kind are one statement a server, but for
   * those by either sound.
   */
  public final ListFetch<N> fetchSearch(NameKind kind, String text, NameOption... options) {
    return fetches.search(kind, text, true, options, found -> handle(found.id()));
  }

  /** The names that match, with their nodes, as {@link #fetchSearch}. */
  public final ListFetch<NameHit<N, String>> fetchSearchEntries(
      NameKind kind, String text, NameOption... options) {
    return fetches.search(
        kind, text, false, options, found -> new NameHit<>(handle(found.id()), found.value()));
  }

  /** The same, with flags. */
  public final <E> ListFetch<NameHit<N, E>> fetchSearchEntries(
      NameKind kind, String text, Entry.Maker<String, E> entries, NameOption... options) {
    return fetches.search(
        kind,
        text,
        false,
        options,
        found -> new NameHit<>(handle(found.id()), entries.make(found.value(), found.flags())));
  }

  private Deadline deadline(Object[] options) {
    return Asked.deadline(db, options);
  }
}
