package dev.databacon.meter;

import dev.databacon.error.DatabaconException;
import org.jspecify.annotations.Nullable;

/**
 * One exchange with one server, when it is over. Holds no value of a parameter or of a result.
 *
 * @param server where it went
 * @param name what the runtime calls the statements, such as {@code edge.add}; joined by {@code +}
 *     where there were several
 * @param text their text with {@code ?} for parameters; null for the statements around two-phase
 *     commit and savepoints, which PostgreSQL takes no parameters in
 * @param cost what it cost: one round trip
 * @param startNanos when it began, as {@link System#nanoTime} counts
 * @param nanos how long it took, with the reading of its rows
 * @param failure what it failed with; null when the server did as it was told
 */
public record RoundTrip(
    Endpoint server,
    String name,
    @Nullable String text,
    Cost cost,
    long startNanos,
    long nanos,
    @Nullable DatabaconException failure) {

  /**
   * A server as a program reaches it.
   *
   * @param name its configured name
   * @param host the address that the connection was made to
   * @param port the port there
   * @param database the database on it
   */
  public record Endpoint(String name, String host, int port, String database) {}
}
