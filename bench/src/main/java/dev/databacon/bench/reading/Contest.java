package dev.databacon.bench.reading;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lets several ways answer the same questions in turn, and compares answers, times and what the
 * asking thread allocated. In each turn every way is asked the same; who comes first changes from
 * turn to turn, so that what the machine does else falls on all. Not thread-safe.
 *
 * @param <I> what is asked about
 */
final class Contest<I> {
  private static final int ROUNDS = 9;

  /** A slow way is asked less often in a turn, to leave time for more turns. */
  private static final long ENOUGH_NANOS = 10_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String title;
  private final int times;
  private final Duration budget;
  private final List<Way<I>> ways = new ArrayList<>();

  /**
   * How often each way is asked in a turn, and how long all turns may take, warming up included.
   */
  Contest(String title, int times, Duration budget) {
    this.title = title;
    this.times = times;
    this.budget = budget;
  }

  /** Adds a way; the first two are those that others are compared with. */
  Contest<I> add(Way<I> way) {
    ways.add(way);
    return this;
  }

  Contest<I> addAll(List<Way<I>> more) {
    ways.addAll(more);
    return this;
  }

  /** Warms up for a third of the time, measures for the rest, and prints a table. */
  void run(IntFunction<I> questions) {
    List<Samples> samples = ways.stream().map(way -> new Samples()).toList();
    long start = System.nanoTime();
    long warm = start + budget.toNanos() / 3;
    int turn = turns(0, warm, questions, samples);
    samples.forEach(Samples::clear);
    int measured = -turn;
    for (int round = 1; round <= ROUNDS; round++) {
      long end = warm + budget.toNanos() * 2 / 3 * round / ROUNDS;
      turn = turns(turn, end, questions, samples);
      samples.forEach(Samples::endRound);
    }
    print(measured + turn, samples);
  }

  /** Takes turns until then, one at least. */
  private int turns(int first, long end, IntFunction<I> questions, List<Samples> samples) {
    int turn = first;
    do {
      turn(turn++, questions, samples);
    } while (System.nanoTime() < end);
    return turn;
  }

  private void turn(int turn, IntFunction<I> questions, List<Samples> samples) {
    I question = questions.apply(turn);
    long[] answers = new long[ways.size()];
    for (int i = 0; i < ways.size(); i++) {
      int way = (turn + i) % ways.size();
      answers[way] = ask(ways.get(way), question, samples.get(way));
    }
    for (int i = 1; i < answers.length; i++) {
      if (answers[i] != answers[0]) {
        throw new IllegalStateException(
            "%s: '%s' and '%s' answer differently about %s"
                .formatted(title, ways.get(0).name(), ways.get(i).name(), question));
      }
    }
  }

  private long ask(Way<I> way, I question, Samples samples) {
    long thread = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    long start = System.nanoTime();
    long answer;
    long nanos;
    int asked = 0;
    do {
      answer = way.answer().applyAsLong(question);
      nanos = System.nanoTime() - start;
    } while (++asked < times && nanos < ENOUGH_NANOS);
    long allocated = THREADS.getThreadAllocatedBytes(thread) - bytes;
    samples.add((double) nanos / asked, (double) allocated / asked);
    return answer;
  }

  private void print(int turns, List<Samples> samples) {
    System.out.printf("%n%s (%d rounds, %,d turns of %,d)%n", title, ROUNDS, turns, times);
    System.out.println(
        "| way | time | to the first | least | to the second | least | bytes | to the first |");
    Samples first = samples.get(0);
    for (int i = 0; i < ways.size(); i++) {
      Samples mine = samples.get(i);
      System.out.printf(
          "| %s | %s | %s | %.2f | %s | %.2f | %,d | %.2f |%n",
          ways.get(i).name(),
          mine.times(),
          mine.ratios(first),
          mine.leastRatio(first),
          mine.ratios(samples.get(1)),
          mine.leastRatio(samples.get(1)),
          mine.medianBytes(),
          (double) mine.medianBytes() / Math.max(1, first.medianBytes()));
    }
  }
}
