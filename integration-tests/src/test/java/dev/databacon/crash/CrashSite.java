package dev.databacon.crash;

import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import dev.databacon.error.DatabaconException;
import dev.databacon.testkit.TestServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Servers on which things crash, a client that stays out of it, and what there is to judge by. */
final class CrashSite implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Logger log = LoggerFactory.getLogger(CrashSite.class);

  final CrashServers servers;
  final Databacon db;
  final List<Long> shared;
  final Tally tally = new Tally();
  private final World world;

  CrashSite(String database) throws SQLException {
    servers = CrashServers.fresh(database);
    db = Databacon.connect(servers.config(TestServer::jdbcUrl).build());
    shared = World.makeShared(db);
    world = new World(db, shared);
  }

  /** Settles what is left, as often as it takes: a server notices late that a program is gone. */
  void recover() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      try {
        db.recover(timeout(PATIENCE));
      } catch (DatabaconException e) {
        log.info("Recovery starts over: {}", e.getMessage());
      }
    } while (!servers.prepared().isEmpty() && System.nanoTime() < end);
  }

  /** Recovers, and then everything agrees with what all writers were told. */
  void judge(Collection<Story> stories) {
    recover();
    assertThat(servers.prepared()).isEmpty();
    List<String> problems = new ArrayList<>();
    stories.forEach(story -> problems.addAll(Verdict.problems(world, story)));
    problems.addAll(Invariants.problems(db.engine()));
    assertThat(problems).isEmpty();
  }

  @Override
  public void close() {
    db.close();
  }
}
