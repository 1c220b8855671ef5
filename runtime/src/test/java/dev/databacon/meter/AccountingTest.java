package dev.databacon.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** On whose account operations and round trips are put down. */
class AccountingTest {
  private final Accounting accounting = new Accounting(List.of());

  private boolean read() {
    return accounting.count(
        "User",
        "username",
        "",
        () -> {
          Trips.charge(accounting, "one");
          return true;
        });
  }

  @Test
  void nothingIsPutDownWhileNobodyAsks() {
    assertThat(accounting.isOn()).isFalse();
    accounting.count(
        "User",
        null,
        "create",
        () -> {
          assertThat(accounting.current()).isNull();
          return true;
        });
    accounting.meter().close();
    assertThat(accounting.isOn()).isFalse();
    assertThat(accounting.current()).isNull();
  }

  @Test
  void aMeterCountsUntilItIsClosed() {
    Meter meter = accounting.meter();
    read();
    meter.close();
    read();
    assertThat(meter.operations()).isEqualTo(1);
    assertThat(meter.cost()).isEqualTo(new Cost(1, 2, 3, 40, 500));
    assertThat(meter.bytes()).isEqualTo(540);
    assertThat(meter).hasToString("1 operations, " + meter.cost());
  }

  @Test
  void metersWithinOneAnotherCountEachForItself() {
    Meter outer = accounting.meter();
    read();
    Meter inner = accounting.meter();
    read();
    // Out of order, as it should not be.
    outer.close();
    read();
    inner.close();
    read();
    assertThat(outer.roundTrips()).isEqualTo(2);
    assertThat(inner.roundTrips()).isEqualTo(2);
    assertThat(accounting.current()).isNull();
    assertThat(accounting.isOn()).isFalse();
  }

  @Test
  void aMeterWithinAnOperationCountsWhatIsWithinIt() {
    try (Meter outer = accounting.meter()) {
      Meter inner =
          accounting.count(
              "Databacon",
              null,
              "transaction",
              () -> {
                read();
                Meter meter = accounting.meter();
                try (meter) {
                  read();
                }
                Trips.charge(accounting, "two");
                return meter;
              });
      assertThat(inner.operations()).isEqualTo(1);
      assertThat(inner.byServer()).containsOnlyKeys("one");
      assertThat(outer.operations()).isEqualTo(3);
      assertThat(outer.byServer()).containsOnlyKeys("one", "two");
      assertThat(outer.byServer().get("one").roundTrips()).isEqualTo(2);
    }
  }

  @Test
  void otherThreadsAreCountedOnlyWhereTheAccountIsHandedOn() {
    try (Meter meter = accounting.meter()) {
      Account account = accounting.current();
      assertThat(CompletableFuture.supplyAsync(this::read).join()).isTrue();
      assertThat(meter.operations()).isZero();
      CompletableFuture.runAsync(
              () -> {
                accounting.on(account, this::read);
                assertThat(accounting.current()).isNull();
              })
          .join();
      assertThat(meter.operations()).isEqualTo(1);
      assertThat(meter.roundTrips()).isEqualTo(1);
    }
  }

  @Test
  void observersAreToldOfOperationsWithinOperations() {
    List<String> told = new ArrayList<>();
    Observer observer =
        (operation, parent) -> {
          told.add(operation.name() + " in " + (parent == null ? null : parent.toString()));
          return new Observation() {
            @Override
            public void roundTrip(RoundTrip trip) {
              told.add(trip.name() + " of " + operation.name());
            }

            @Override
            public void end(Operation ended, Throwable failure) {
              told.add(ended.name() + " ended, " + failure);
            }

            @Override
            public String toString() {
              return operation.name();
            }
          };
        };
    Accounting watched = new Accounting(List.of(observer));
    assertThat(watched.isOn()).isTrue();
    IllegalStateException failure = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                watched.run(
                    "Databacon",
                    null,
                    "transaction",
                    () -> {
                      watched.count(
                          "User",
                          "emails",
                          "add",
                          () -> {
                            Trips.charge(watched, "one");
                            return true;
                          });
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(told)
        .containsExactly(
            "Databacon transaction in null",
            "User.emails add in Databacon transaction",
            "node.field of User.emails add",
            "User.emails add ended, null",
            "Databacon transaction ended, " + failure);
    assertThat(watched.current()).isNull();
  }

  @Test
  void anObserverThatFailsIsLoggedAndTheOperationGoesOn() {
    Observation failing =
        new Observation() {
          @Override
          public void roundTrip(RoundTrip trip) {
            throw new NoClassDefFoundError("in a round trip");
          }

          @Override
          public void end(Operation operation, Throwable failure) {
            throw new IllegalStateException("at the end");
          }
        };
    List<String> ends = new ArrayList<>();
    Observer broken =
        (operation, parent) -> {
          throw new IllegalStateException("at the beginning");
        };
    Observer last = (operation, parent) -> (ended, failure) -> ends.add(ended.name());
    Accounting watched = new Accounting(List.of(broken, (operation, parent) -> failing, last));
    try (OperationLog log = new OperationLog()) {
      boolean done =
          watched.count(
              "User",
              "username",
              "set",
              () -> {
                Trips.charge(watched, "one");
                return true;
              });
      assertThat(done).isTrue();
      assertThat(log.failures())
          .containsExactly("at the beginning", "in a round trip", "at the end");
    }
    assertThat(ends).containsExactly("User.username set");
  }

  @Test
  void theLogHasALineForEachOperationAndIfAskedForEachRoundTrip() {
    try (OperationLog log = new OperationLog()) {
      read();
      assertThat(log.lines()).isEmpty();
      log.showOperations();
      read();
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
      assertThat(log.lines())
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .matches(
                          "User\\.username: round trips 1, servers \\[one], rows 3, \\d+\\.\\d{3}"
                              + " ms"),
              line ->
                  assertThat(line)
                      .startsWith("User create: round trips 1, servers [two], rows 0, ")
                      .endsWith(" ms, failed with DatabaconException"));
      log.showRoundTrips();
      read();
      assertThat(log.lines())
          .contains(
              "User.username: node.field at one, statements 2, rows 3, bytes 40 and 500, 2000 us");
    }
    assertThat(accounting.isOn()).isFalse();
  }
}
