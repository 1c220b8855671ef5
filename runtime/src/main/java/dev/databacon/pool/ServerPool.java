package dev.databacon.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import dev.databacon.meter.Accounting;
import dev.databacon.sql.Connections;
import dev.databacon.sql.Driver;
import dev.databacon.sql.WatchedSource;
import java.util.concurrent.TimeUnit;

/** The connection pool of one server. Thread-safe. */
public final class ServerPool implements AutoCloseable {
  private static final int KEPT_IDLE = 2;

  private final String server;
  private final HikariPool pool;
  private final Connections connections;

  private ServerPool(
      HikariPool pool, WatchedSource source, PoolSettings settings, Accounting accounting) {
    this.server = settings.server();
    this.pool = pool;
    // The pool itself, and not its data source, takes a time to wait for each call.
    this.connections =
        new Connections(
            server,
            settings.timeoutMillis(),
            source.patient(pool::getConnection),
            pool::evictConnection,
            accounting);
  }

  /** Opens a pool with one connection; throws at once when that one cannot be made. */
  public static ServerPool open(PoolSettings settings, Accounting accounting) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("databacon-" + settings.server());
    WatchedSource source =
        Driver.dataSource(
            settings.url(), settings.user(), settings.password(), settings.timeoutMillis());
    config.setDataSource(source);
    config.setMaximumPoolSize(settings.size());
    config.setMinimumIdle(Math.min(KEPT_IDLE, settings.size()));
    // Only for the making of connections: the wait for one is given at each call.
    config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(Driver.CONNECT_SECONDS));
    config.setInitializationFailTimeout(1);
    return Driver.opening(
        settings.server(),
        () -> new ServerPool(new HikariPool(config), source, settings, accounting));
  }

  /** The configured name of the server. */
  public String server() {
    return server;
  }

  /** What the SQL package takes its connections from. */
  public Connections connections() {
    return connections;
  }

  /** Connections that are in use at this moment. */
  public int inUse() {
    return pool.getActiveConnections();
  }

  /** Threads that wait for a connection at this moment. */
  public int waiting() {
    return pool.getThreadsAwaitingConnection();
  }

  /** Closes every connection; waits for none that is in use. */
  @Override
  public void close() {
    try {
      pool.shutdown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
