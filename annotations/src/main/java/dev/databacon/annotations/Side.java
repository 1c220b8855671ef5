package dev.databacon.annotations;

/** Whose an edge's flag is. */
public enum Side {
  /** The same from both ends. */
  SHARED,
  /** Each end has its own. */
  OWN
}
