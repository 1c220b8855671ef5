package dev.databacon.path;

/** The ways to read a path, for {@link NodePath#explain(Terminal)}. */
public enum Terminal {
  /** All of it at once. */
  LIST,
  /** The first of it. */
  FIRST,
  /** All of it while it is consumed; loops do the same. */
  STREAM,
  /** How much it is. */
  COUNT,
  /** Whether there is any. */
  EXISTS
}
