package dev.databacon.sql;

/**
 * The SQLSTATEs by which a statement of ours refuses on the server, so that a whole write can go
 * out in one round trip: {@code databacon.require(ok, code, message)} raises them.
 */
public final class Refusal {
  /** A node is not there, or of another type: {@link dev.databacon.error.NodeMissingException}. */
  public static final String NODE_MISSING = "DB001";

  /** One side of a relation is full: {@link dev.databacon.error.CardinalityException}. */
  public static final String CARDINALITY = "DB002";

  /** A value has moved on since it was read: {@link dev.databacon.error.StaleValueException}. */
  public static final String STALE = "DB003";

  /** An alias is another node's: {@link dev.databacon.error.AliasTakenException}. */
  public static final String ALIAS_TAKEN = "DB004";

  private Refusal() {}
}
