package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.write.FlagWrites;
import java.util.function.Consumer;

/** All flags of a node. Immutable and thread-safe. */
public final class FlagsField<S extends FlagSnapshot, D extends FlagDraft> {
  private final Handle owner;
  private final S snapshot;
  private final D draft;

  /** The flags of a node, read and changed as copies of an empty snapshot and draft; no I/O. */
  public FlagsField(Handle owner, S snapshot, D draft) {
    this.owner = owner;
    this.snapshot = snapshot;
    this.draft = draft;
  }

  /**
   * Reads all flags at once: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public S get() {
    return get(new ReadOption[0]);
  }

  /** The same with options. */
  public S get(ReadOption... options) {
    long flags = owner.read(FieldPlan.flags(owner.kind(), owner.id()), owner.deadline(options));
    return FlagSnapshot.of(snapshot, flags);
  }

  /**
   * Sets the flags that the draft names, and leaves the others: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void update(Consumer<? super D> flags, WriteOption... options) {
    D changes = Prototype.copy(draft);
    flags.accept(changes);
    FlagWrites.set(
        owner.store(),
        owner.kind(),
        owner.id(),
        changes.mask(),
        changes.bits(),
        owner.deadline(options));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public void update(Consumer<? super D> flags) {
    update(flags, new WriteOption[0]);
  }

  /** The same read, to be made together with others; no I/O. */
  public Fetch<S> fetch() {
    return owner.fetch(
        FieldPlan.flags(owner.kind(), owner.id()), flags -> FlagSnapshot.of(snapshot, flags));
  }

  /** Names the node; no I/O. */
  @Override
  public String toString() {
    return owner + ".flags";
  }
}
