package dev.databacon.node;

import dev.databacon.Options.DecimalOption;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.NumberWrites;
import java.math.BigDecimal;

/** A property that is a decimal. Immutable and thread-safe. */
public final class DecimalField extends PropertyField<BigDecimal> {

  /** The property {@code key} of a node; no I/O. */
  public DecimalField(Handle owner, PropertyKey<BigDecimal> key) {
    super(owner, key);
  }

  /**
   * Adds 1, or {@code by(x)}, atomically, and gives the number that it is then: one round trip. An
   * absent number counts from 0. With {@code limit(x)} it goes up to the limit at most, or down to
   * it for a negative step; a number that is beyond the limit already stays.
   *
   * <p>The sum is exact. Its scale is the greater one of the number and the step, as with {@link
   * BigDecimal#add}, but never below 0: the server adds, and its numbers have no negative scale. A
   * number that meets the limit gets the scale of the limit.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when the sum, the step or the limit has
   *     more digits than PostgreSQL holds
   */
  public BigDecimal increment(DecimalOption... options) {
    return increment(owner, key, options);
  }

  static BigDecimal increment(Handle owner, PropertyKey<BigDecimal> key, DecimalOption... options) {
    Asked asked = Asked.of(options);
    String by = text(asked.by);
    String bound = asked.bound == null ? null : text(asked.bound);
    return owner.call(
        key.name(),
        "increment",
        options,
        deadline -> NumberWrites.increment(owner.store(), owner.id(), key, by, bound, deadline));
  }

  private static String text(Number number) {
    BigDecimal decimal =
        number instanceof BigDecimal given ? given : BigDecimal.valueOf(number.longValue());
    // Checks its size too.
    Codecs.DECIMAL.toJson(decimal);
    return decimal.toString();
  }
}
