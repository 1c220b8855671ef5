package dev.databacon.sql;

import dev.databacon.error.DatabaconException;
import dev.databacon.meter.Account;
import dev.databacon.meter.Accounting;
import dev.databacon.meter.Cost;
import dev.databacon.meter.RoundTrip;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.QueryExecutor;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/**
 * A round trip that somebody asks the cost of, from what is sent to the last row that is read. On
 * one thread.
 */
final class Exchange {
  private final Account account;
  private final String server;
  private final String name;
  private final @Nullable String text;
  private final int statements;
  private final Traffic traffic = Traffic.watch();
  private final long startNanos = System.nanoTime();
  private long rows;

  Exchange(Account account, String server, String name, @Nullable String text, int statements) {
    this.account = account;
    this.server = server;
    this.name = name;
    this.text = text;
    this.statements = statements;
  }

  /** A row was read. */
  void read() {
    rows++;
  }

  /** It is over, when it was one. */
  static void end(
      @Nullable Exchange exchange, PgConnection connection, @Nullable DatabaconException failure) {
    if (exchange != null) {
      exchange.end(connection, failure);
    }
  }

  private void end(PgConnection connection, @Nullable DatabaconException failure) {
    traffic.end();
    long nanos = System.nanoTime() - startNanos;
    QueryExecutor driver = connection.getQueryExecutor();
    HostSpec host = driver.getHostSpec();
    Accounting.charge(
        account,
        new RoundTrip(
            new RoundTrip.Endpoint(server, host.getHost(), host.getPort(), driver.getDatabase()),
            name,
            text,
            new Cost(1, statements, rows, traffic.sent(), traffic.received()),
            startNanos,
            nanos,
            failure));
  }
}
