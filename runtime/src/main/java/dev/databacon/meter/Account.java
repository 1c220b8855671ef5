package dev.databacon.meter;

import org.jspecify.annotations.Nullable;

/**
 * Where the costs of a thread are put down: a meter that is open there, or an operation that runs.
 * Each stands within the one that was there before, and what it is charged they are charged too.
 */
public abstract sealed class Account permits Meter, Operation {
  private final @Nullable Account outer;
  private final Tally tally = new Tally();

  Account(@Nullable Account outer) {
    this.outer = outer;
  }

  final @Nullable Account outer() {
    return outer;
  }

  final Tally tally() {
    return tally;
  }

  /** Puts down a round trip in every open meter around, and in the innermost operation. */
  final void charge(RoundTrip trip) {
    Operation operation = null;
    for (Account account = this; account != null; account = account.outer) {
      if (account instanceof Meter meter) {
        meter.add(trip);
      } else if (operation == null) {
        operation = (Operation) account;
        operation.add(trip);
      }
    }
  }

  /** The innermost operation; null when there is none. */
  static @Nullable Operation operation(@Nullable Account within) {
    Account account = within;
    while (account instanceof Meter meter) {
      account = meter.outer();
    }
    return (Operation) account;
  }
}
