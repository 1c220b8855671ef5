package dev.databacon.node;

import dev.databacon.schema.FlagKey;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** All flags of a node, as they were read. Immutable. */
public abstract class FlagSnapshot extends Prototype {
  private long flags;

  /** All flags at their defaults. */
  protected FlagSnapshot() {}

  /** The flags of a stored bit field, as a copy of an empty snapshot. */
  static <S extends FlagSnapshot> S of(S empty, long flags) {
    S copy = Prototype.copy(empty);
    ((FlagSnapshot) copy).flags = flags;
    VarHandle.storeStoreFence(); // what a final field would have: nobody sees it without flags
    return copy;
  }

  /** A flag out of the bit field. */
  protected final <F> F get(FlagKey<F> key) {
    return key.get(flags);
  }

  /** The same for a flag of one bit. */
  protected final boolean is(FlagKey<Boolean> key) {
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
