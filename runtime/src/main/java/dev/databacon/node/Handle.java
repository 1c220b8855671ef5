package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetches;
import dev.databacon.meter.Accounting;
import dev.databacon.plan.ExistingPlan;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.NodePlan;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.write.Removal;
import dev.databacon.write.Store;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a node: a database and an id. It holds no values, so it is never stale; the node
 * may be removed while there are handles.
 *
 * <p>Equal to other handles of the same type, database and id. Immutable and thread-safe.
 */
public abstract class Handle {
  private final Databacon db;
  private final NodeType<?> type;
  private final long id;

  /** The handle of a node; no I/O, and no check that there is one. */
  protected Handle(Databacon db, NodeType<?> type, long id) {
    this.db = db;
    this.type = type;
    this.id = id;
  }

  /** The node's id; no I/O. */
  public final long id() {
    return id;
  }

  /** The database; no I/O. */
  public final Databacon db() {
    return db;
  }

  /** The node's type; no I/O. */
  public final NodeType<?> type() {
    return type;
  }

  /** Whether there is a node of this type with this id: one round trip. */
  public final boolean exists(ReadOption... options) {
    return call(null, "exists", options, this::isThere);
  }

  /**
   * Removes the node with its properties, locks, aliases, names, its edges on both ends, and all
   * that lives under it: two round trips when all of it is on one server and nothing lives under
   * it. False when it is gone already.
   *
   * <p>The node itself goes in a first transaction, and is gone for every reader from then on. What
   * lives under it follows at some hundred nodes a transaction. When the time runs out between
   * them, or a server cannot be reached, the call has succeeded nevertheless, and the rest goes on
   * in the background: here, in any program that connects, after any later removal, or in {@link
   * Databacon#recover}.
   *
   * @throws NodeMissingException when the id is that of a node of another type
   */
  public final boolean remove(WriteOption... options) {
    return call(
        null, "remove", options, deadline -> new Removal(store(), kind(), id, deadline).run());
  }

  /** {@link #exists}, to be read together with others; no I/O. */
  public final Fetch<Boolean> fetchExists() {
    return Fetches.at(
        db.engine(),
        db.engine().cluster().server(id),
        new ExistingPlan(kind(), id),
        found -> found.contains(id));
  }

  private boolean isThere(Deadline deadline) {
    try {
      read(FieldPlan.flags(kind(), id), deadline);
      return true;
    } catch (NodeMissingException e) {
      return false;
    }
  }

  final NodeKind kind() {
    return type.kind();
  }

  final Store store() {
    return db.engine().store();
  }

  final Deadline deadline(Object[] options) {
    return Asked.deadline(db, options);
  }

  /** Reads a field as an operation of its own, called as it is but for what is said of it. */
  final <T extends @Nullable Object> T read(
      String field, String verb, NodePlan<T> plan, Object[] options) {
    Accounting accounting = db.engine().accounting();
    Deadline deadline = deadline(options);
    return accounting.isOn()
        ? accounting.run(kind().simpleName(), field, verb, () -> read(plan, deadline))
        : read(plan, deadline);
  }

  /** Does something with a field, or with the node when null, as an operation of its own. */
  final <T extends @Nullable Object> T call(
      @Nullable String field, String verb, Object[] options, Function<Deadline, T> work) {
    Accounting accounting = db.engine().accounting();
    return accounting.isOn()
        ? accounting.run(kind().simpleName(), field, verb, () -> work.apply(deadline(options)))
        : work.apply(deadline(options));
  }

  /** The same for what gives nothing. */
  final void run(String field, String verb, Object[] options, Consumer<Deadline> work) {
    call(
        field,
        verb,
        options,
        deadline -> {
          work.accept(deadline);
          return true;
        });
  }

  final <T extends @Nullable Object> T read(NodePlan<T> plan, Deadline deadline) {
    return db.engine().reads().run(plan, deadline);
  }

  /** A read that is made with others. */
  final <P extends @Nullable Object, T extends @Nullable Object> Fetch<T> fetch(
      NodePlan<P> plan, Function<? super P, ? extends T> value) {
    return Fetches.of(db.engine(), plan, value);
  }

  /** The id of another node that this one is to be joined with. */
  final long idOf(Handle other) {
    requireSame(db, other);
    return other.id;
  }

  static void requireSame(Databacon db, Handle other) {
    if (other.db != db) {
      throw new ForeignHandleException(
          other
              + " is a handle of another Databacon. Ask a DAO of this one for the node, as in"
              + " dao.byId(id).");
    }
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Handle handle
        && handle.id == id
        && handle.db == db
        && handle.type.kind().equals(type.kind());
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(id);
  }

  /** The type's simple name and the id; no I/O. */
  @Override
  public final String toString() {
    return type + "#" + id;
  }
}
