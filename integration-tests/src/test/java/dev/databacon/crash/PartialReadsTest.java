package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures, in long runs only, what plain readers see of commits that are on their way. */
@DatabaconTest(servers = 3)
@EnabledIfSystemProperty(named = "databacon.transfers.seconds", matches = "\\d+")
class PartialReadsTest {
  private static final Logger log = LoggerFactory.getLogger(PartialReadsTest.class);
  private static final int TRANSFERS = 5_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 15})
  void aPlainReaderSeesPartsForAMoment(int others, TestCluster cluster) throws Exception {
    Databacon writer = cluster.connect(settings -> settings.poolSize(20));
    Databacon reader = cluster.connect(settings -> settings.timeout(Duration.ofMinutes(1)));
    List<Long> busy = Bank.open(writer, 10);
    List<Long> watched = Bank.open(writer, 1);
    AtomicBoolean stop = new AtomicBoolean();
    PartialReads reads = new PartialReads(new Bank(reader, watched));
    Thread reading = new Thread(() -> reads.run(stop::get));
    List<Thread> threads =
        new ArrayList<>(
            new Tellers(new Bank(writer, busy), new Story(), "others").start(others, 1, stop::get));
    threads.add(reading);
    reading.start();
    Bank bank = new Bank(writer, watched);
    Bank.Order order = new Bank.Order(0, 1, 1);
    for (int i = 0; i < TRANSFERS; i++) {
      bank.transfer(order, order.tag("watched" + others + "-" + i));
    }
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    log.info("{} other writers: {}", others, reads);
    assertThat(bank.lockedSum(0)).isEqualTo(Point.SERVERS * Bank.START);
  }
}
