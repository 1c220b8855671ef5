package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.testkit.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program that is killed leaves behind is settled by any other that is just there. */
class BackgroundRecoveryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"AFTER_PREPARE", "AFTER_DECISION"})
  void settlesWithoutBeingAsked(Step step) throws Exception {
    CrashServers servers =
        CrashServers.fresh("background_" + step.name().toLowerCase(java.util.Locale.ROOT));
    try (Databacon db =
        Databacon.connect(
            servers.config(TestServer::jdbcUrl).recoveryInterval(Duration.ofMillis(100)).build())) {
      World world = new World(db, World.makeShared(db));
      Point point = Point.all().stream().filter(p -> p.step() == step).findFirst().orElseThrow();
      ChildOrders orders =
          new ChildOrders(
              "lonely", ChildOrders.Work.DEEDS, point, 1, 7, world.sharedIds(), servers.all());
      Child child = Child.start(orders, Integer.MAX_VALUE);
      assertThat(child.awaitKilled()).isTrue();
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!servers.prepared().isEmpty() && System.nanoTime() < end) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      assertThat(servers.prepared()).isEmpty();
      assertThat(Verdict.problems(world, child.story())).isEmpty();
      assertThat(Invariants.problems(db.engine())).isEqualTo(List.of());
    }
  }
}
