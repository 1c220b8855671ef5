package dev.databacon.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A plain reader of two accounts on two servers, while all transfers go from the first to the
 * second: how often it sees one part of a transfer without the other, and for how long.
 */
final class PartialReads {
  private final Bank bank;
  private final List<Long> micros = new ArrayList<>();
  private long reads;
  private long partial;

  PartialReads(Bank bank) {
    this.bank = bank;
  }

  /** Reads until it is told to stop. */
  void run(BooleanSupplier stop) {
    Long since = null;
    while (!stop.getAsBoolean()) {
      long before = bank.account(0).balance();
      long second = bank.account(1).balance();
      if (bank.account(0).balance() != before) {
        // A transfer came in between, so this tells nothing.
        continue;
      }
      reads++;
      since = look(before + second == 2 * Bank.START, since);
    }
  }

  private @Nullable Long look(boolean whole, @Nullable Long since) {
    long now = System.nanoTime();
    if (!whole) {
      partial++;
      return since == null ? (Long) now : since;
    }
    if (since != null) {
      micros.add(TimeUnit.NANOSECONDS.toMicros(now - since));
    }
    return null;
  }

  @Override
  public String toString() {
    List<Long> sorted = micros.stream().sorted().toList();
    return "%d of %d reads saw a part (%.1f %%); seen for %d µs in the median, %d at most"
        .formatted(
            partial,
            reads,
            100.0 * partial / Math.max(1, reads),
            sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
            sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1));
  }
}
