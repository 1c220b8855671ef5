package dev.databacon.write;

import org.jspecify.annotations.Nullable;

/** Writes texts of which a node may have many, in order: its aliases of one kind, or its names. */
public sealed interface TextListWrites permits AliasListWrites, NameListWrites {
  /** Adds a text at an index, null for the end; false when the node has it already. */
  boolean add(String value, long flags, @Nullable Integer at);

  /** Removes a text; false when the node does not have it. */
  boolean remove(String value);

  /** Moves a text to an index; false when the node does not have it. */
  boolean move(String value, int index);

  /** Sets flags of a text; false when the node does not have it. */
  boolean update(String value, long mask, long bits);
}
