package dev.databacon.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A property of a node type.
 *
 * @param storage in the node's row or in a row of its own
 * @param flags the flags stored with it, if any
 */
public record Property(
    FieldName name,
    Slot slot,
    Storage storage,
    @Nullable FlagsInterface flags,
    String doc,
    Origin origin)
    implements Field {

  /** Where a property is stored. */
  public enum Storage {
    /** Packed into the node's row. */
    ROW,
    /** Apart, since it is too big to travel with the node: {@code byte[]} or {@code large}. */
    LARGE,
    /** Apart, since it is written far more often than its node: {@code own}. */
    OWN
  }

  /** Whether it has a context and a row of its own, rather than a key in the node's row. */
  public boolean apart() {
    return storage != Storage.ROW;
  }
}
