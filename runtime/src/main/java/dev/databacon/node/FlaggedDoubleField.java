package dev.databacon.node;

import dev.databacon.Options.DoubleOption;
import dev.databacon.schema.PropertyKey;
import java.util.function.Supplier;

/** A property that is a {@code double}, with flags of its own. Immutable and thread-safe. */
public final class FlaggedDoubleField<E extends Entry<Double>, D extends FlagDraft>
    extends FlaggedPropertyField<Double, E, D> {

  /** The property {@code key} of a node; no I/O. */
  public FlaggedDoubleField(
      Handle owner, PropertyKey<Double> key, Entry.Maker<Double, E> entries, Supplier<D> drafts) {
    super(owner, key, entries, drafts);
  }

  /**
   * Adds to the number as {@link DoubleField#increment} does, and leaves its flags: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when a finite number would go beyond the
   *     greatest one, or the least
   */
  public double increment(DoubleOption... options) {
    return DoubleField.increment(owner, key, options);
  }
}
