package dev.databacon.plan;

import dev.databacon.sql.Deadline;
import java.util.function.Consumer;

/**
 * Collects the reads of threads that run side by side, and sends them together when none of them
 * can go on without an answer.
 */
@FunctionalInterface
public interface Waiting {
  /** Adds reads to the next batch, and waits until that has run. */
  void join(Consumer<Batch> reads, Deadline deadline);
}
