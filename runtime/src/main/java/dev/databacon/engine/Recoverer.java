package dev.databacon.engine;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.meter.Accounting;
import dev.databacon.sql.Deadline;
import dev.databacon.write.Pruning;
import dev.databacon.write.Recovery;
import dev.databacon.write.Store;
import dev.databacon.write.Sweep;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes what was left unfinished, from time to time on a thread of its own and whenever it is
 * asked. Thread-safe.
 */
public final class Recoverer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Recoverer.class);

  /** A transaction that is being committed is left to its client for so long. */
  private static final Duration COURTESY = Duration.ofSeconds(2);

  /** How long decisions are kept that nobody needs any more, for people who look into the table. */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final int ROUNDS_TO_PRUNING = 60;

  private final Recovery recovery;
  private final Pruning pruning;
  private final Store store;
  private final Accounting accounting;
  private final Supplier<Deadline> deadlines;
  private final boolean several;
  private @Nullable ScheduledExecutorService thread;
  private int rounds;

  Recoverer(Cluster cluster, Parallel parallel, Store store, Supplier<Deadline> deadlines) {
    this.recovery = new Recovery(cluster, parallel);
    this.pruning = new Pruning(cluster, parallel);
    this.store = store;
    this.accounting = parallel.accounting();
    this.deadlines = deadlines;
    this.several = cluster.servers().size() > 1;
  }

  /** Begins to look from time to time; does nothing when there is but one server. */
  public void start(Duration interval) {
    if (several && !interval.isZero()) {
      ScheduledExecutorService started =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread made = new Thread(work, "databacon-recovery");
                made.setDaemon(true);
                return made;
              });
      long millis = interval.toMillis();
      // A round throws nothing that somebody would have to look at.
      var unused =
          started.scheduleWithFixedDelay(this::round, millis, millis, TimeUnit.MILLISECONDS);
      thread = started;
    }
  }

  @SuppressWarnings("IllegalCatch")
  private void round() {
    try {
      accounting.run("Databacon", null, "recovery", this::look);
    } catch (Throwable e) {
      // There is nobody to tell, and what a round throws would end all later ones.
      log.warn("The recovery of transactions did not come to its end", e);
    }
  }

  private boolean look() {
    recovery.run(COURTESY, deadlines.get());
    if (++rounds % ROUNDS_TO_PRUNING == 0) {
      pruning.run(KEPT, deadlines.get());
    }
    return true;
  }

  /** Settles every transaction that is prepared and not open any more, and finishes removals. */
  public void recover(Deadline deadline) {
    recovery.run(Duration.ZERO, deadline);
    new Sweep(store, () -> deadline).all(() -> false);
  }

  /** Stops looking; a round that is under way ends by itself. */
  @Override
  public void close() {
    if (thread != null) {
      thread.shutdown();
    }
  }
}
