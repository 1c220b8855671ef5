package dev.databacon.write;

import org.jspecify.annotations.Nullable;

/**
 * What a write sets on an edge.
 *
 * @param mask the bits of the flags that it sets
 * @param bits what it sets them to
 * @param valueSet whether it sets the value
 * @param json the value as JSON text; null for none
 */
public record EdgeChange(long mask, long bits, boolean valueSet, @Nullable String json) {
  /** Sets nothing. */
  public static final EdgeChange NONE = new EdgeChange(0, 0, false, null);
}
