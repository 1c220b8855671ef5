package dev.databacon.meter.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.meter.Accounting;
import dev.databacon.meter.Trips;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What Micrometer is told. */
class MicrometerObserverTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Accounting accounting = new Accounting(List.of(new MicrometerObserver(registry)));

  private double counter(String name, String operation, String server) {
    return registry.get(name).tag("operation", operation).tag("server", server).counter().count();
  }

  @Test
  void operationsAndRoundTripsAreTimedByName() {
    for (int i = 0; i < 2; i++) {
      accounting.count(
          "User",
          "username",
          "",
          () -> {
            Trips.charge(accounting, "one");
            return true;
          });
    }
    Timer operations =
        registry
            .get("databacon.operations")
            .tag("operation", "User.username")
            .tag("error", "none")
            .timer();
    assertThat(operations.count()).isEqualTo(2);
    assertThat(operations.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    Timer trips = registry.get("databacon.round.trips").tag("server", "one").timer();
    assertThat(trips.count()).isEqualTo(2);
    assertThat(trips.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(4);
    assertThat(counter("databacon.statements", "User.username", "one")).isEqualTo(4);
    assertThat(counter("databacon.rows", "User.username", "one")).isEqualTo(6);
    assertThat(counter("databacon.bytes.sent", "User.username", "one")).isEqualTo(80);
    assertThat(counter("databacon.bytes.received", "User.username", "one")).isEqualTo(1000);
  }

  @Test
  void failuresAreToldByTheirClass() {
    assertThatThrownBy(
            () ->
                accounting.count(
                    "User",
                    null,
                    "create",
                    () -> {
                      throw Trips.fail(accounting, "two", "23505");
                    }))
        .hasMessage("refused");
    for (String timer : List.of("databacon.operations", "databacon.round.trips")) {
      assertThat(registry.get(timer).tag("error", "DatabaconException").timer().count())
          .isEqualTo(1);
    }
  }
}
