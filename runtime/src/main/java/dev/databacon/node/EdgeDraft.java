package dev.databacon.node;

import dev.databacon.schema.ValueKey;
import dev.databacon.write.EdgeChange;
import org.jspecify.annotations.Nullable;

/** What one write sets on an edge; the rest stays as it is. Not safe for several threads. */
public abstract class EdgeDraft extends FlagDraft {
  private boolean valueSet;
  private @Nullable String json;

  /** Sets nothing yet. */
  protected EdgeDraft() {}

  /**
   * Sets the edge's value; null removes it.
   *
   * @throws dev.databacon.error.UnstorableValueException when it cannot be stored exactly
   */
  protected final <V> void value(ValueKey<V> key, @Nullable V value) {
    json = value == null ? null : key.codec().toJson(value);
    valueSet = true;
  }

  final EdgeChange change() {
    return new EdgeChange(mask(), bits(), valueSet, json);
  }
}
