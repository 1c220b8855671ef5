package dev.databacon.crash;

import dev.databacon.sql.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever crashes at whichever step: once recovery has run, nothing is half-done or prepared, what
 * was acknowledged is there and what failed is not. {@code -Ddatabacon.crashes=2000} makes a long
 * run of so many crashes, with a table of them, and {@code -Ddatabacon.crashes.minutes} bounds the
 * time for each kind of them, an hour unless set.
 */
class CrashTest {
  private static final Logger log = LoggerFactory.getLogger(CrashTest.class);
  private static final int ASKED = Integer.getInteger("databacon.crashes", 0);
  private static final long SEED =
      ASKED == 0 ? 1 : Long.getLong("databacon.crashes.seed", System.nanoTime());

  private static CrashSite site;

  @BeforeAll
  static void start() throws SQLException {
    site = new CrashSite("crashes");
    log.info("Crashes with seed {}", SEED);
  }

  @AfterAll
  static void close() {
    if (site != null) {
      log.info("{} crashes", site.tally.total());
      if (ASKED > 0) {
        log.info("{}", site.tally.table());
      }
      site.close();
    }
  }

  /** The share of a kind in a long run, and its number in an ordinary one. */
  private static int crashes(double share, int usual) {
    return ASKED == 0 ? usual : (int) Math.round(ASKED * share);
  }

  /** Checked between batches, so what was begun is judged. */
  private static Deadline end() {
    return Deadline.after(Duration.ofMinutes(Integer.getInteger("databacon.crashes.minutes", 60)));
  }

  @Test
  void programsThatAreKilled() throws Exception {
    new ProgramCrashes(site, SEED).run(crashes(0.4, 48), end());
  }

  @Test
  void serversThatAreKilled() throws Exception {
    new ServerCrashes(site, SEED).run(crashes(0.15, 10), end());
  }

  @Test
  void connectionsThatAreCut() throws Exception {
    new ConnectionCuts(site, SEED).run(crashes(0.45, 50), end());
  }
}
