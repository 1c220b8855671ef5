package dev.databacon.annotations;

/** Where a new node is put. */
public enum Placement {
  /** With its parent if it has one, else on any shard. */
  DEFAULT,
  /** On any shard, also when it has a parent. */
  SPREAD
}
