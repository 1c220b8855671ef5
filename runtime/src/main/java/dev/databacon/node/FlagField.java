package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.schema.FlagKey;
import dev.databacon.write.FlagWrites;

/** A flag of a node. Immutable and thread-safe. */
public final class FlagField<T> {
  private final Handle owner;
  private final FlagKey<T> key;

  /** The flag {@code key} of a node; no I/O. */
  public FlagField(Handle owner, FlagKey<T> key) {
    this.owner = owner;
    this.key = key;
  }

  /**
   * Reads the flag: one round trip. Its default while it was never set.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public T get() {
    return get(new ReadOption[0]);
  }

  /** The same with options. */
  public T get(ReadOption... options) {
    return key.get(owner.read(FieldPlan.flags(owner.kind(), owner.id()), owner.deadline(options)));
  }

  /** The same read, to be made together with others; no I/O. */
  public Fetch<T> fetch() {
    return owner.fetch(FieldPlan.flags(owner.kind(), owner.id()), key::get);
  }

  /**
   * Sets the flag, and leaves the others: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.FlagRangeException when the flag cannot hold {@code value}
   */
  public void set(T value, WriteOption... options) {
    FlagWrites.set(
        owner.store(),
        owner.kind(),
        owner.id(),
        key.mask(),
        key.put(0, value),
        owner.deadline(options));
  }

  /** Names the node and the flag; no I/O. */
  @Override
  public String toString() {
    return owner + "." + key;
  }
}
