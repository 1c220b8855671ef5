package dev.databacon.pool;

/** What a pool needs to know of its server. */
public record PoolSettings(
    String server, String url, String user, String password, int size, long timeoutMillis) {

  /** Leaves the password out. */
  @Override
  public String toString() {
    return server + " at " + url;
  }
}
