package dev.databacon.node;

import dev.databacon.schema.FlagKey;
import org.jspecify.annotations.Nullable;

/** All flags of a node, as they were read. Immutable. */
public abstract class FlagSnapshot {
  private final long flags;

  /** The flags of a stored bit field. */
  protected FlagSnapshot(long flags) {
    this.flags = flags;
  }

  /** A flag out of the bit field. */
  protected final <F> F get(FlagKey<F> key) {
    return key.get(flags);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // the generated classes are final, one for each interface
  public final boolean equals(@Nullable Object other) {
    return other instanceof FlagSnapshot snapshot
        && other.getClass() == getClass()
        && snapshot.flags == flags;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(flags);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[0x" + Long.toHexString(flags) + "]";
  }
}
