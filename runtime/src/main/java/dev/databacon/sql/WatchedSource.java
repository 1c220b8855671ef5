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

  private transient volatile @Nullable SQLException refusal;

  WatchedSource() {}

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    try {
      Connection made = super.getConnection(user, password);
      refusal = null;
      return made;
    } catch (SQLException e) {
      refusal = e.getCause() instanceof ConnectException ? e : null;
      throw e;
    }
  }

  /**
   * Lends as the pool does, and waits as long as asked when all connections are in use, or the
   * server is slow to answer or still starting; where nobody listens at all, only a short time.
   */
  public Lender patient(Lender pool) {
    return millis -> {
      long first = Math.min(millis, REFUSAL_MILLIS);
      try {
        return pool.lend(first);
      } catch (SQLTransientConnectionException e) {
        SQLException refused = refusal;
        if (refused != null) {
          throw refused;
        }
        if (millis == first) {
          throw e;
        }
        return pool.lend(millis - first);
      }
    };
  }
}
