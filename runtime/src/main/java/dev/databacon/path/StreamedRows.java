package dev.databacon.path;

import dev.databacon.plan.Leaves;
import dev.databacon.plan.Paths;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What a path reads while it is gone through. Each portion that is read is an operation, as each
 * page of a list is. Not thread-safe.
 */
final class StreamedRows<T extends @Nullable Object> implements Iterator<T> {
  private final Reading<T> reading;
  private final Paths paths;
  private @Nullable Leaves leaves;
  private long left;
  private boolean moved;

  StreamedRows(Reading<T> reading, Paths paths, long limit) {
    this.reading = reading;
    this.paths = paths;
    this.left = limit;
  }

  @Override
  public boolean hasNext() {
    if (!moved && left > 0) {
      Leaves known = leaves;
      boolean atHand = known != null && known.isAtHand();
      moved = atHand ? readOn() : reading.call("stream", this::readOn);
      left = moved ? left - 1 : 0;
    }
    return moved;
  }

  private boolean readOn() {
    Leaves known = leaves == null ? paths.stream() : leaves;
    leaves = known;
    return known.next();
  }

  @Override
  public T next() {
    if (!hasNext() || leaves == null) {
      throw new NoSuchElementException();
    }
    moved = false;
    return reading.cell().read(leaves.level(), leaves.row());
  }
}
