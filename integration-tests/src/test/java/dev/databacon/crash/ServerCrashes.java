package dev.databacon.crash;

import dev.databacon.Databacon;
import dev.databacon.crash.CrashServers.Kill;
import dev.databacon.sql.Deadline;
import dev.databacon.testkit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Servers that are killed under a client that writes, and started again at once. */
final class ServerCrashes {
  private static final int BATCH = 5;

  private final CrashSite site;
  private final Random random;

  ServerCrashes(CrashSite site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /** Kills so many, at points and of them in turns. */
  void run(int crashes, Deadline end) throws Exception {
    List<Point> points = Point.all();
    List<Story> stories = new ArrayList<>();
    int stride = Math.max(1, points.size() / crashes);
    try (Crashing client =
        new Crashing(
            Databacon.connect(site.servers.config(TestServer::jdbcUrl).build()),
            "servers",
            site.shared)) {
      for (int i = 0; i < crashes && (i % BATCH != 0 || end.remainingMillis() > 0); i++) {
        Point point = points.get((int) ((long) i * stride % points.size()));
        Kill kill = random.nextBoolean() ? Kill.IMMEDIATE : Kill.SIGKILL;
        // Mostly the one that the step is about, else one that may have a part in it.
        int victim = random.nextInt(3) < 2 ? point.server() : random.nextInt(Point.SERVERS);
        Story story = client.write(point, random.nextLong(), killing(victim, kill));
        String whose = victim == point.server() ? "" : ", of another server";
        site.tally.add("server killed, " + kill, point + whose, story);
        stories.add(story);
        if (stories.size() == BATCH || i == crashes - 1) {
          site.judge(stories);
          stories.clear();
        }
      }
    }
  }

  private Crashing.Crash killing(int victim, Kill kill) {
    return new Crashing.Crash() {
      @Override
      public void happen() {
        site.servers.crash(victim, kill);
      }

      @Override
      public void mend() {
        site.servers.start(victim);
      }
    };
  }
}
