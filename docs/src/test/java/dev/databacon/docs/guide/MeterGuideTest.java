package dev.databacon.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.meter.Meter;
import dev.databacon.meter.Observer;
import dev.databacon.meter.micrometer.MicrometerObserver;
import dev.databacon.meter.opentelemetry.OpenTelemetryObserver;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of docs/guide.md about what operations cost. */
class MeterGuideTest {

  @Test
  @DatabaconTest(servers = 2)
  void counts(TestCluster cluster) {
    Observer slow = (operation, parent) -> (ended, failure) -> {
      if (ended.nanos() > 100_000_000) {
        System.out.println(ended);                  // the line of the log
      }
    };
    Databacon db = cluster.connect(settings -> settings.observer(slow));
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada"));
    new OrderDao(db).create(o -> o.customer(ada).note("soon"));

    Meter around = db.meter();
    try (Meter meter = db.meter()) {
      List<String> notes = ada.path().orders().note().list();
      System.out.println(meter.operations() + " call, " + meter.roundTrips() + " round trips for " + notes);
      System.out.println(meter.statements() + " statements, " + meter.rows() + " rows, " + meter.bytes() + " bytes");
      meter.byServer().forEach((server, cost) -> System.out.println(server + ": " + cost));
    }
    around.close();

    assertThat(around.operations()).isEqualTo(1);
    assertThat(around.roundTrips()).isBetween(1L, 2L);
  }

  @Test
  void isConfigured() {
    MeterRegistry registry = new SimpleMeterRegistry();
    OpenTelemetry telemetry = OpenTelemetry.noop();
    String password = "secret";

    DatabaconConfig config = DatabaconConfig.builder()
        .server("east", "jdbc:postgresql://pg-east:5432/shop", "shop", password)
        .observer(new MicrometerObserver(registry))
        .observer(new OpenTelemetryObserver(telemetry))
        .build();

    assertThat(config.observers()).hasSize(2);
  }
}
