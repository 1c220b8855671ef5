package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * A walk from one node that waits to be gone with others, and then what became of it. Filled by the
 * thread that runs the batch, and read when that is over.
 */
public final class WalkedRoot {
  private final NodeKind kind;
  private final long id;
  private final Walk walk;
  private @Nullable Level level;
  private int root;
  private @Nullable RuntimeException failure;

  /** A walk without steps that take each node once. */
  public WalkedRoot(NodeKind kind, long id, Walk walk) {
    this.kind = kind;
    this.id = id;
    this.walk = walk;
  }

  NodeKind kind() {
    return kind;
  }

  long id() {
    return id;
  }

  Walk walk() {
    return walk;
  }

  void went(Level to, int number) {
    level = to;
    root = number;
    failure = null;
  }

  void failed(RuntimeException e) {
    failure = e;
  }

  /** What failed; null when nothing did. */
  public @Nullable RuntimeException failure() {
    return failure;
  }

  /** What was read; or what failed is thrown. */
  public Level level() {
    if (failure != null) {
      throw failure;
    }
    if (level == null) {
      throw new IllegalStateException("its batch has not run");
    }
    return level;
  }

  /** Which of the roots of the level it is. */
  public int root() {
    return root;
  }
}
