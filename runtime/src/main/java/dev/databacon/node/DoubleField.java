package dev.databacon.node;

import dev.databacon.Options.DoubleOption;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.NumberWrites;
import org.jspecify.annotations.Nullable;

/** A property that is a {@code double}. Immutable and thread-safe. */
public final class DoubleField extends PropertyField<Double> {

  /** The property {@code key} of a node; no I/O. */
  public DoubleField(Handle owner, PropertyKey<Double> key) {
    super(owner, key);
  }

  /**
   * Adds 1, or {@code by(x)}, atomically, and gives the number that it is then: one round trip. An
   * absent number counts from 0. With {@code limit(x)} it goes up to the limit at most, or down to
   * it for a negative step; a number that is beyond the limit already stays.
   *
   * <p>The sum is rounded as Java's is; a {@code long} given for the step or the limit becomes the
   * nearest {@code double}. An infinity, and NaN, stay what they are whatever is added.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when a finite number would go beyond the
   *     greatest one, or the least
   */
  public double increment(DoubleOption... options) {
    return increment(owner, key, options);
  }

  static double increment(Handle owner, PropertyKey<Double> key, DoubleOption... options) {
    Asked asked = Asked.of(options);
    String by = Double.toString(asked.by.doubleValue());
    String bound = text(asked.bound);
    return owner.call(
        key.name(),
        "increment",
        options,
        deadline -> NumberWrites.increment(owner.store(), owner.id(), key, by, bound, deadline));
  }

  private static @Nullable String text(@Nullable Number bound) {
    return bound == null ? null : Double.toString(bound.doubleValue());
  }
}
