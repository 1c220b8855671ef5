package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Money goes round between accounts on three servers while something crashes every second. Whenever
 * the tellers are quiet and recovery has run, no money is lost or made, every transfer that was
 * acknowledged is there and none that failed. {@code -Ddatabacon.transfers.seconds=300} makes a
 * long run.
 */
class TransfersTest {
  private static final Logger log = LoggerFactory.getLogger(TransfersTest.class);
  private static final int ASKED = Integer.getInteger("databacon.transfers.seconds", 0);
  private static final int ROUNDS = ASKED == 0 ? 2 : 10;
  private static final int CRASHES = ASKED == 0 ? 3 : ASKED / ROUNDS;
  private static final int TELLERS = 16;
  private static final int TELLERS_OF_CHILD = 4;
  private static final int GROUPS = 10;

  @Test
  void noMoneyIsLostOrMade() throws Exception {
    CrashServers servers = CrashServers.fresh("transfers");
    AtomicInteger children = new AtomicInteger();
    try (Disturber disturber = new Disturber(servers, ASKED == 0 ? 1 : System.nanoTime());
        Databacon db =
            Databacon.connect(
                servers
                    .config(disturber::url)
                    .poolSize(TELLERS + 4)
                    .recoveryInterval(Duration.ofMillis(500))
                    .build())) {
      List<Long> accounts = Bank.open(db, GROUPS);
      Bank bank = new Bank(db, accounts);
      Ledger ledger = new Ledger(bank);
      List<Long> seen = new CopyOnWriteArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        AtomicBoolean stop = new AtomicBoolean();
        Story story = new Story();
        List<Thread> threads =
            new ArrayList<>(
                new Tellers(bank, story, "round" + round).start(TELLERS, round, stop::get));
        threads.add(Tellers.startReader(bank, seen, stop::get));
        List<Story> stories =
            new ArrayList<>(
                disturber.disturb(
                    CRASHES, () -> orders(children.incrementAndGet(), accounts, servers)));
        stories.add(story);
        stop.set(true);
        for (Thread thread : threads) {
          thread.join();
        }
        settle(db, servers);
        assertThat(ledger.problems(stories)).isEmpty();
        assertThat(Invariants.problems(db.engine())).isEmpty();
      }
      log.info("{}; {}; {} sums read under locks", ledger, disturber.crashes(), seen.size());
      assertThat(seen).isNotEmpty().containsOnly(Point.SERVERS * Bank.START);
    }
  }

  private static ChildOrders orders(int child, List<Long> accounts, CrashServers servers) {
    return new ChildOrders(
        "child" + child,
        ChildOrders.Work.TRANSFERS,
        Point.all().get(0).times(Integer.MAX_VALUE),
        TELLERS_OF_CHILD,
        child,
        accounts,
        servers.all());
  }

  /** The servers are up, and programs are dead; what they left may take a moment to show. */
  private static void settle(Databacon db, CrashServers servers) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    do {
      db.recover();
    } while (!servers.prepared().isEmpty() && System.nanoTime() < end);
    assertThat(servers.prepared()).isEmpty();
  }
}
