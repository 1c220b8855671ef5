package dev.databacon.crash;

import dev.databacon.error.DatabaconException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that transfer money, or look at it. */
final class Tellers {
  private static final int MOST = 20;

  private static final Logger log = LoggerFactory.getLogger(Tellers.class);

  private final Bank bank;
  private final Story story;
  private final String name;
  private final AtomicInteger number = new AtomicInteger();

  /** The name is the beginning of all tags. */
  Tellers(Bank bank, Story story, String name) {
    this.bank = bank;
    this.story = story;
    this.name = name;
  }

  /** Starts them; each goes on until it is told to stop. */
  List<Thread> start(int threads, long seed, BooleanSupplier stop) {
    List<Thread> started =
        IntStream.range(0, threads)
            .mapToObj(i -> new Thread(() -> work(new Random(seed + i), stop), name + "-" + i))
            .toList();
    started.forEach(thread -> thread.setDaemon(true));
    started.forEach(Thread::start);
    return started;
  }

  private void work(Random random, BooleanSupplier stop) {
    while (!stop.getAsBoolean()) {
      int first = random.nextInt(bank.groups()) * Point.SERVERS;
      int from = random.nextInt(Point.SERVERS);
      int to = (from + 1 + random.nextInt(Point.SERVERS - 1)) % Point.SERVERS;
      Bank.Order order = new Bank.Order(first + from, first + to, 1 + random.nextInt(MOST));
      String tag = order.tag(name + "-" + number.incrementAndGet());
      story.tell("TRANSFER", tag, () -> bank.transfer(order, tag));
    }
  }

  /** Looks at groups under locks until it is told to stop, and says what sums it has seen. */
  static Thread startReader(Bank bank, List<Long> seen, BooleanSupplier stop) {
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; !stop.getAsBoolean(); i++) {
                try {
                  seen.add(bank.lockedSum(i % bank.groups()));
                } catch (DatabaconException e) {
                  log.debug("A server is down", e);
                }
              }
            },
            "reader");
    reader.setDaemon(true);
    reader.start();
    return reader;
  }
}
