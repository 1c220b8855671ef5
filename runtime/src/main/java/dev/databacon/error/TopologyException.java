package dev.databacon.error;

import org.jspecify.annotations.Nullable;

/**
 * The configuration and the cluster disagree about servers, shards or keys, or an id belongs to no
 * shard.
 */
public final class TopologyException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no server had a part in. */
  public TopologyException(String message) {
    super(message);
  }

  /** An error with its place and, where there is one, its cause. */
  public TopologyException(String message, Where where, @Nullable Throwable cause) {
    super(message, where, cause);
  }
}
