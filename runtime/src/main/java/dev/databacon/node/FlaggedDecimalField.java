package dev.databacon.node;

import dev.databacon.Options.DecimalOption;
import dev.databacon.schema.PropertyKey;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** A property that is a decimal, with flags of its own. Immutable and thread-safe. */
public final class FlaggedDecimalField<E extends Entry<BigDecimal>, D extends FlagDraft>
    extends FlaggedPropertyField<BigDecimal, E, D> {

  /** The property {@code key} of a node; no I/O. */
  public FlaggedDecimalField(
      Handle owner,
      PropertyKey<BigDecimal> key,
      Entry.Maker<BigDecimal, E> entries,
      Supplier<D> drafts) {
    super(owner, key, entries, drafts);
  }

  /**
   * Adds to the number as {@link DecimalField#increment} does, and leaves its flags: one round
   * trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when the sum, the step or the limit has
   *     more digits than PostgreSQL holds
   */
  public BigDecimal increment(DecimalOption... options) {
    return DecimalField.increment(owner, key, options);
  }
}
