package dev.databacon.sql;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What ends when a thread is interrupted. No channel, but what the platform tells of the interrupt
 * of a thread that waits for one: a thread has one at a time.
 */
final class Interrupts extends AbstractInterruptibleChannel {
  private static final Logger log = LoggerFactory.getLogger(Interrupts.class);
  private static final ThreadLocal<@Nullable Interrupts> INNERMOST = new ThreadLocal<>();

  private final Stop stop;
  private final @Nullable Interrupts outer;

  private Interrupts(Stop stop, @Nullable Interrupts outer) {
    this.stop = stop;
    this.outer = outer;
  }

  /** Does something that is to end when this thread is interrupted, which it stays. */
  static void during(Runnable work, Stop stop) {
    Interrupts outer = INNERMOST.get();
    Interrupts interrupts = new Interrupts(stop, outer);
    INNERMOST.set(interrupts);
    interrupts.begin();
    try {
      work.run();
    } finally {
      interrupts.ended();
      leave(outer);
    }
  }

  private static void leave(@Nullable Interrupts outer) {
    if (outer == null) {
      INNERMOST.remove();
    } else {
      INNERMOST.set(outer);
      // Also tells it when the thread has been interrupted meanwhile.
      outer.begin();
    }
  }

  /** Whether those of this thread are to reach the given one. */
  static boolean reach(Stop stop) {
    Interrupts each = INNERMOST.get();
    while (each != null && each.stop != stop) {
      each = each.outer;
    }
    return each != null;
  }

  private void ended() {
    try {
      end(true);
    } catch (AsynchronousCloseException e) {
      log.debug("A thread was interrupted while it waited for a server", e);
    }
  }

  @Override
  protected void implCloseChannel() {
    stop.now(Stop.INTERRUPTED);
  }
}
