package dev.databacon.write;

import dev.databacon.error.BulkException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.TimeoutException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes rows in batches of bounded size, so that any number of them takes the memory of one batch.
 * Not thread-safe.
 */
public final class BatchWriter<T, R> {
  private final Function<T, R> reader;
  private final Target<R> target;
  private long batches;
  private long rows;

  /** Where batches go. */
  public interface Target<R> {
    /** Writes rows in one transaction, and gives what is to be done once they are counted as in. */
    Runnable write(List<R> batch);

    /** Does what {@link #write} does, but for the commit. */
    void tryOut(List<R> batch);
  }

  /** Writes to a target what a function makes of the elements given. */
  public BatchWriter(Function<T, R> reader, Target<R> target) {
    this.reader = reader;
    this.target = target;
  }

  /** Writes all elements, and gives their number. */
  public long write(Iterator<? extends T> elements, int batchSize) {
    if (batchSize < 1) {
      throw new IllegalArgumentException("a batch of " + batchSize + " rows is not at least one");
    }
    List<R> batch = new ArrayList<>();
    while (fill(batch, elements, batchSize)) {
      Runnable then;
      try {
        then = target.write(batch);
      } catch (DatabaconException e) {
        long bad = isOfARow(e) ? bad(batch) : -1;
        throw new BulkException(bad < 0 ? -1 : rows + bad, batches, rows, e);
      }
      batches++;
      rows += batch.size();
      batch.clear();
      then.run();
    }
    return rows;
  }

  private boolean fill(List<R> batch, Iterator<? extends T> elements, int batchSize) {
    try {
      while (batch.size() < batchSize && elements.hasNext()) {
        batch.add(reader.apply(elements.next()));
      }
      return !batch.isEmpty();
    } catch (RuntimeException e) {
      throw new BulkException(rows + batch.size(), batches, rows, e);
    }
  }

  private static boolean isOfARow(DatabaconException e) {
    return !e.isTransient()
        && !(e instanceof TimeoutException)
        && !(e instanceof OutcomeUnknownException);
  }

  /**
   * The index of the first row that the target refuses after those before it, by trying out the
   * first half of what is left again and again; -1 when it takes them all by now.
   */
  private int bad(List<R> batch) {
    if (fits(batch)) {
      return -1;
    }
    int fitting = 0;
    int refused = batch.size();
    while (refused - fitting > 1) {
      int middle = (fitting + refused) >>> 1;
      if (fits(batch.subList(0, middle))) {
        fitting = middle;
      } else {
        refused = middle;
      }
    }
    return refused - 1;
  }

  private boolean fits(List<R> part) {
    try {
      target.tryOut(part);
      return true;
    } catch (DatabaconException e) {
      return false;
    }
  }
}
