package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.error.ServerUnavailableException;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Programs that write and are killed with SIGKILL, some of them at the same time. */
final class ProgramCrashes {
  private static final int AT_ONCE = 3;
  private static final int ATTEMPTS = 4;
  private static final int BATCH = 15;
  private static final int MOST_LINES = 60;

  private final CrashSite site;
  private final Random random;
  private int children;

  ProgramCrashes(CrashSite site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /**
   * Kills so many: at each point in turn, and every fourth time at no point in particular. What
   * they leave is settled when each is dead, while others write, and judged when a batch of them
   * is.
   */
  void run(int crashes, Deadline end) throws Exception {
    List<Point> points = Point.all();
    List<Callable<Story>> batch = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < crashes && (i % BATCH != 0 || end.remainingMillis() > 0); i++) {
      if (i % 4 == 3) {
        Point point = points.get(random.nextInt(points.size()));
        batch.add(killing(point.times(Integer.MAX_VALUE), 1 + random.nextInt(MOST_LINES)));
      } else {
        int occurrence = next < points.size() ? 1 : 1 + random.nextInt(3);
        Point point = points.get(next++ % points.size()).times(occurrence);
        batch.add(killing(point, Integer.MAX_VALUE));
      }
      if (batch.size() == BATCH || i == crashes - 1) {
        judge(batch);
        batch.clear();
      }
    }
  }

  private void judge(List<Callable<Story>> batch) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Story> stories = new ArrayList<>();
      for (Future<Story> each : threads.invokeAll(batch)) {
        stories.add(each.get());
      }
      site.judge(stories);
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Story> killing(Point point, int lines) {
    int threads = point.need() == Point.Need.LEFT_PREPARED ? 1 : 2;
    ChildOrders orders =
        new ChildOrders(
            "child" + children++,
            ChildOrders.Work.DEEDS,
            point,
            threads,
            random.nextLong(),
            site.shared,
            site.servers.all());
    String where = lines < Integer.MAX_VALUE ? "anywhere" : point.toString();
    return () -> {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Child child = Child.start(orders, lines);
        boolean killed = child.awaitKilled();
        recover();
        if (killed) {
          site.tally.add("program killed", where, child.story());
          return child.story();
        }
        // On a machine that is busy enough one does not even connect in time.
        assertThat(child.story().entries()).as("%s reached %s", orders.name(), where).isEmpty();
      }
      throw new AssertionError(orders.name() + " never began to write");
    };
  }

  /** Some of the programs end the connections of others to a server, that of this one too. */
  private void recover() {
    for (int attempt = 1; ; attempt++) {
      try {
        site.db.recover();
        return;
      } catch (ServerUnavailableException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
