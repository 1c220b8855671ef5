package dev.databacon.node;

import dev.databacon.schema.FlagKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An alias or a property with its flags, as they were read. Immutable.
 *
 * <p>Generated entries also implement the schema's flags interface.
 */
public abstract class Entry<T> {
  private final T value;
  private final long flags;

  /** The entry of {@code value} with a stored bit field. */
  protected Entry(T value, long flags) {
    this.value = value;
    this.flags = flags;
  }

  /** Makes an entry out of what was read. */
  @FunctionalInterface
  public interface Maker<T, E> {
    /** The entry of {@code value} with a stored bit field. */
    E make(T value, long flags);
  }

  /** The value; no I/O. */
  public final T value() {
    return value;
  }

  /** A flag out of the bit field. */
  protected final <F> F flag(FlagKey<F> key) {
    return key.get(flags);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // the generated classes are final, one for each interface
  public final boolean equals(@Nullable Object other) {
    return other instanceof Entry<?> entry
        && other.getClass() == getClass()
        && entry.flags == flags
        && Objects.equals(entry.value, value);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(value, flags);
  }

  @Override
  public final String toString() {
    return String.valueOf(value);
  }
}
