package dev.databacon.sql;

import dev.databacon.sql.Connections.Lender;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes connections, and knows whether nobody listened when the last one was tried: who waits for
 * the pool could otherwise not tell a server that is gone from a pool that is in use. Thread-safe.
 */
public final class WatchedSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;

  /** How long a server may refuse connections, as it does while it is started again. */
  private static final long REFUSAL_MILLIS = 3_000;

  private transient volatile @Nullable Refused last;

  private record Refused(SQLException cause, long nanos) {}

  WatchedSource() {}

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    try {
      Connection made = super.getConnection(user, password);
      last = null;
      return made;
    } catch (SQLException e) {
      boolean refused = e.getCause() instanceof ConnectException;
      last = refused ? new Refused(e, System.nanoTime()) : null;
      throw e;
    }
  }

  /**
   * Lends as the pool does, and waits as long as asked when all connections are in use, or the
   * server is slow to answer or still starting; where nobody listens at all, only a short time.
   */
  public Lender patient(Lender pool) {
    return millis -> {
      long asked = System.nanoTime();
      for (long left = millis; ; left -= REFUSAL_MILLIS) {
        try {
          return pool.lend(Math.min(left, REFUSAL_MILLIS));
        } catch (SQLTransientConnectionException e) {
          Refused refused = last;
          // The pool pauses between its attempts: one from before says nothing of now.
          if (refused != null && refused.nanos - asked >= 0) {
            throw refused.cause;
          }
          if (left <= REFUSAL_MILLIS) {
            throw e;
          }
        }
      }
    };
  }
}
