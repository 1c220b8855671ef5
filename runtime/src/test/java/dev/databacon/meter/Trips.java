package dev.databacon.meter;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.Where;
import org.jspecify.annotations.Nullable;

/** Round trips that nobody made, charged to whoever works on this thread. */
public final class Trips {
  private Trips() {}

  /** One that reads three rows. */
  public static void charge(Accounting accounting, String server) {
    charge(accounting, server, "node.field", null);
  }

  /** One that fails with a SQLSTATE. */
  public static DatabaconException fail(Accounting accounting, String server, String state) {
    DatabaconException failure =
        new DatabaconException("refused", new Where(server, "alias.add", state), null);
    charge(accounting, server, "alias.add", failure);
    return failure;
  }

  private static void charge(
      Accounting accounting, String server, String name, @Nullable DatabaconException failure) {
    Account account = accounting.current();
    if (account != null) {
      RoundTrip.Endpoint endpoint = new RoundTrip.Endpoint(server, "db.example", 5433, "shop");
      Cost cost = new Cost(1, 2, failure == null ? 3 : 0, 40, 500);
      long start = System.nanoTime();
      Accounting.charge(
          account, new RoundTrip(endpoint, name, "select ?", cost, start, 2_000_000, failure));
    }
  }
}
