package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Databacon throws on purpose.
 *
 * <p>Messages name the node type, field, id and server, and say what to do; they never hold a
 * password or a stored value. The cause, where there is one, is always kept.
 */
public class DatabaconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Where where;

  /** An error that no server had a part in. */
  public DatabaconException(String message) {
    this(message, Where.NOWHERE, null);
  }

  /** An error with its place and, where there is one, its cause. */
  public DatabaconException(String message, Where where, @Nullable Throwable cause) {
    super(message, cause);
    this.where = where;
  }

  /** The configured name of the server, or null when none had a part in it. */
  public @Nullable String server() {
    return where.server();
  }

  /** The operation that failed, as the runtime names it, or null. */
  public @Nullable String operation() {
    return where.operation();
  }

  /** PostgreSQL's SQLSTATE, or null when the error did not come from PostgreSQL. */
  public @Nullable String sqlState() {
    return where.sqlState();
  }

  /** Whether the same call may succeed when it is simply made again later. */
  public boolean isTransient() {
    return false;
  }
}
