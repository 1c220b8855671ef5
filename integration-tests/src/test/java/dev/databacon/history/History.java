package dev.databacon.history;

import dev.databacon.support.Race;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Records the calls that threads make on one object, and has them checked. */
final class History<I, O> {
  private final Collection<Call<I, O>> calls = new ConcurrentLinkedQueue<>();

  /** What one thread does. */
  interface Work {
    void run(int thread);
  }

  /** Makes a call, and writes down when it began and ended, and what it gave. */
  void call(int thread, I input, Supplier<O> real) {
    long invoked = System.nanoTime();
    O output = real.get();
    calls.add(new Call<>(thread, input, output, invoked, System.nanoTime()));
  }

  /** Has threads work at the same time, then fails unless what they saw is linearizable. */
  static <S, I, O> void check(
      Specification<S, I, O> specification, History<I, O> history, int threads, Work work) {
    Race.run(threads, work::run);
    history.check(specification);
  }

  /** Fails unless the calls are linearizable. */
  <S> void check(Specification<S, I, O> specification) {
    List<Call<I, O>> all = List.copyOf(calls);
    if (!Linearizability.holds(specification, all)) {
      throw new AssertionError("this history is not linearizable:\n" + text(all));
    }
  }

  private static <I, O> String text(List<Call<I, O>> calls) {
    long start = calls.stream().mapToLong(Call::invoked).min().orElse(0);
    return calls.stream()
        .sorted(Comparator.comparingLong(Call::invoked))
        .map(
            call ->
                "  %6d to %6d us, thread %d: %s gave %s"
                    .formatted(
                        (call.invoked() - start) / 1000,
                        (call.returned() - start) / 1000,
                        call.thread(),
                        call.input(),
                        call.output()))
        .collect(Collectors.joining("\n"));
  }
}
