package dev.databacon.node;

import dev.databacon.Options.IncrementOption;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.NumberWrites;

/** A property that is a whole number. Immutable and thread-safe. */
public final class NumberField<T extends Number> extends PropertyField<T> {

  /** The property {@code key} of a node; no I/O. */
  public NumberField(Handle owner, PropertyKey<T> key) {
    super(owner, key);
  }

  /**
   * Adds 1, or {@code by(n)}, atomically, and gives the number that it is then: one round trip. An
   * absent number counts from 0. With {@code limit(n)} it goes up to the limit at most, or down to
   * it for a negative step; a number that is beyond the limit already stays.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it would go beyond what the
   *     property's type can hold
   */
  public T increment(IncrementOption... options) {
    return increment(owner, key, options);
  }

  static <T extends Number> T increment(
      Handle owner, PropertyKey<T> key, IncrementOption... options) {
    Asked asked = Asked.of(options);
    return owner.call(
        key.name(),
        "increment",
        options,
        deadline ->
            NumberWrites.increment(
                owner.store(), owner.id(), key, asked.by.longValue(), asked.limit, deadline));
  }
}
