package dev.databacon.sql;

import dev.databacon.meter.Accounting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** How the driver is set up, the same for every server. */
public final class Driver {
  /**
   * How long making a connection may take, and closing a pool may wait for one that is being made.
   */
  public static final int CONNECT_SECONDS = 10;

  private static final int CANCEL_SECONDS = 2;

  /**
   * A server that loses its client's machine undoes what that has left open after 40 seconds, not
   * after the two hours of most systems: until then nobody can decide about its transaction.
   */
  private static final String NOTICE_LOSS =
      "-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4";

  /**
   * Every statement is made so that one plan serves all parameters. Left alone the server plans it
   * anew for the first five runs of each connection, and then again at every run where that seems
   * cheaper for the parameters, which takes longer than most of them do. For a plan that seems
   * expensive it would also make machine code at each run; a plan for any parameters often does,
   * and most runs then end before that code is made.
   */
  private static final String PLAN_ONCE = " -c plan_cache_mode=force_generic_plan -c jit=off";

  private Driver() {}

  /** A source of single connections. No I/O. */
  public static WatchedSource dataSource(
      String url, String user, String password, long timeoutMillis) {
    WatchedSource source = new WatchedSource();
    source.setURL(url);
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("databacon");
    // Every text is a constant, so each is prepared on the server at its first use and numbers come
    // back in binary.
    source.setPrepareThreshold(1);
    source.setPreparedStatementCacheQueries(512);
    source.setPreparedStatementCacheSizeMiB(16);
    // Details of errors quote stored values.
    source.setLogServerErrorDetail(false);
    source.setTcpKeepAlive(true);
    if (source.getSocketFactory() == null && CountedSockets.isKnownToDriver()) {
      source.setSocketFactory(CountedSockets.class.getName());
    }
    // A statement that is late waits for its cancel request to be delivered.
    source.setCancelSignalTimeout(CANCEL_SECONDS);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    // A server that is there keeps the standard deadline itself; the socket's limit is for one that
    // is gone.
    String own = source.getOptions();
    source.setOptions(
        (own == null ? "" : own + " ")
            + NOTICE_LOSS
            + PLAN_ONCE
            + " -c statement_timeout="
            + timeoutMillis);
    source.setSocketTimeout(
        (int) TimeUnit.MILLISECONDS.toSeconds(timeoutMillis + ConnectionLimits.GRACE_MILLIS));
    return source;
  }

  /**
   * Connections outside any pool, each opened when it is taken and closed when it is given back.
   */
  public static Connections single(
      String server,
      String url,
      String user,
      String password,
      long timeoutMillis,
      Accounting accounting) {
    DataSource source = dataSource(url, user, password, timeoutMillis);
    return new Connections(
        server, timeoutMillis, millis -> source.getConnection(), Driver::discard, accounting);
  }

  private static void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(Driver.class).debug("Closing a lost connection", e);
    }
  }

  /** Says in words what kept a pool from opening. */
  public static <T> T opening(String server, Supplier<T> open) {
    try {
      return open.get();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
          throw ConnectErrors.unavailable(sql, server);
        }
      }
      throw e;
    }
  }
}
