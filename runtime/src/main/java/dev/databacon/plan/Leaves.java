package dev.databacon.plan;

import org.jspecify.annotations.Nullable;

/** The rows at the end of a walk, one after the other. Not thread-safe. */
public abstract class Leaves {
  private @Nullable Level level;
  private int row;

  Leaves() {}

  /** Moves to the next row, which may read more; false after the last. */
  public abstract boolean next();

  /** Whether {@link #next} has what it moves to already, and reads nothing. */
  public abstract boolean isAtHand();

  final void stand(Level now, int at) {
    level = now;
    row = at;
  }

  /** Holds nothing more of what was read. */
  final void leave() {
    level = null;
  }

  /** What the row is part of. */
  public final Level level() {
    if (level == null) {
      throw new IllegalStateException("not at a row");
    }
    return level;
  }

  /** Which of its rows it is. */
  public final int row() {
    return row;
  }
}
