package dev.databacon.node;

import dev.databacon.Options.IncrementOption;
import dev.databacon.schema.PropertyKey;
import java.util.function.Supplier;

/** A property that is a whole number, with flags of its own. Immutable and thread-safe. */
public final class FlaggedNumberField<T extends Number, E extends Entry<T>, D extends FlagDraft>
    extends FlaggedPropertyField<T, E, D> {

  /** The property {@code key} of a node; no I/O. */
  public FlaggedNumberField(
      Handle owner, PropertyKey<T> key, Entry.Maker<T, E> entries, Supplier<D> drafts) {
    super(owner, key, entries, drafts);
  }

  /**
   * Adds to the number as {@link NumberField#increment} does, and leaves its flags: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it would go beyond what the
   *     property's type can hold
   */
  public T increment(IncrementOption... options) {
    return NumberField.increment(owner, key, options);
  }
}
