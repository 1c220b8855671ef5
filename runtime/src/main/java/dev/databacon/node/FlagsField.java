package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.plan.FieldPlan;
import dev.databacon.write.FlagWrites;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** All flags of a node. Immutable and thread-safe. */
public final class FlagsField<S extends FlagSnapshot, D extends FlagDraft> {
  private final Handle owner;
  private final LongFunction<S> snapshots;
  private final Supplier<D> drafts;

  /** The flags of a node; no I/O. */
  public FlagsField(Handle owner, LongFunction<S> snapshots, Supplier<D> drafts) {
    this.owner = owner;
    this.snapshots = snapshots;
    this.drafts = drafts;
  }

  /**
   * Reads all flags at once: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public S get(ReadOption... options) {
    return snapshots.apply(
        owner.read(FieldPlan.flags(owner.kind(), owner.id()), owner.deadline(options)));
  }

  /**
   * Sets the flags that the draft names, and leaves the others: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void update(Consumer<? super D> draft, WriteOption... options) {
    D changes = drafts.get();
    draft.accept(changes);
    FlagWrites.set(
        owner.store(),
        owner.kind(),
        owner.id(),
        changes.mask(),
        changes.bits(),
        owner.deadline(options));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public void update(Consumer<? super D> draft) {
    update(draft, new WriteOption[0]);
  }

  /** Names the node; no I/O. */
  @Override
  public String toString() {
    return owner + ".flags";
  }
}
