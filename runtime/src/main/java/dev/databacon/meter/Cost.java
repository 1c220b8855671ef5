package dev.databacon.meter;

/**
 * What something cost on the network, over one server or all.
 *
 * @param roundTrips exchanges with a server: something was sent, and its answer awaited
 * @param statements SQL statements in them, with those that begin, mark and end transactions
 * @param rows rows that the program read of the answers
 * @param bytesSent bytes of these exchanges to the server, as they went over the network: encrypted
 *     ones with TLS; 0 when the URL of the server names a {@code socketFactory} of its own
 * @param bytesReceived the same for bytes from the server
 */
public record Cost(
    long roundTrips, long statements, long rows, long bytesSent, long bytesReceived) {
  /** No round trip. */
  public static final Cost NOTHING = new Cost(0, 0, 0, 0, 0);

  /** Both together. */
  public Cost plus(Cost other) {
    return new Cost(
        roundTrips + other.roundTrips,
        statements + other.statements,
        rows + other.rows,
        bytesSent + other.bytesSent,
        bytesReceived + other.bytesReceived);
  }

  /** Bytes in both directions. */
  public long bytes() {
    return bytesSent + bytesReceived;
  }
}
