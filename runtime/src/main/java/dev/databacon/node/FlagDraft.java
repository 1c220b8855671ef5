package dev.databacon.node;

import dev.databacon.schema.FlagKey;

/** The flags that one write sets; the others stay as they are. Not safe for several threads. */
public abstract class FlagDraft extends Prototype {
  private long mask;
  private long bits;

  /** Sets nothing yet. */
  protected FlagDraft() {}

  /**
   * Sets one flag.
   *
   * @throws dev.databacon.error.FlagRangeException when the flag cannot hold {@code value}
   */
  protected final <F> void put(FlagKey<F> key, F value) {
    bits = key.put(bits, value);
    mask |= key.mask();
  }

  /** The same for a flag of one bit. */
  protected final void put(FlagKey<Boolean> key, boolean value) {
    put(key, Boolean.valueOf(value));
  }

  /** The bits of the flags that were set. */
  final long mask() {
    return mask;
  }

  /** What they were set to, as stored. */
  final long bits() {
    return bits;
  }
}
