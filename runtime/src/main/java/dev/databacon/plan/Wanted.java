package dev.databacon.plan;

import dev.databacon.cluster.Server;
import org.jspecify.annotations.Nullable;

/**
 * A read of one server that waits to be sent with others, and then its outcome. Filled by the
 * thread that runs the batch, and read when that is over.
 */
public final class Wanted<T extends @Nullable Object> {
  private final Server server;
  private final Plan<T> plan;
  private @Nullable T result;
  private @Nullable RuntimeException failure;
  private boolean known;

  /** A read of a server. */
  public Wanted(Server server, Plan<T> plan) {
    this.server = server;
    this.plan = plan;
  }

  /** Where it is read. */
  public Server server() {
    return server;
  }

  Plan<T> plan() {
    return plan;
  }

  void take(T value) {
    result = value;
    known = true;
  }

  void fail(RuntimeException e) {
    failure = e;
    known = true;
  }

  boolean isKnown() {
    return known;
  }

  /** What failed; null when nothing did. */
  public @Nullable RuntimeException failure() {
    return failure;
  }

  /** What was read, or what failed is thrown. */
  @SuppressWarnings("NullAway") // T says whether null is a result
  public T get() {
    if (failure != null) {
      throw failure;
    }
    if (!known) {
      throw new IllegalStateException("its batch has not run");
    }
    return result;
  }
}
