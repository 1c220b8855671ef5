package dev.databacon.cluster;

import dev.databacon.meter.Accounting;
import dev.databacon.pool.PoolSettings;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Driver;
import dev.databacon.sql.Session;
import java.util.Comparator;
import java.util.List;

/**
 * Held by the one program that makes or extends the cluster's own tables: an advisory lock at the
 * first server in the order of names, on a connection of its own, since a pool may have only one.
 */
final class BootstrapLock implements AutoCloseable {
  private final Session session;

  private BootstrapLock(Session session) {
    this.session = session;
  }

  /** Waits until the deadline for whoever holds it. */
  static BootstrapLock take(List<PoolSettings> servers, Accounting accounting, Deadline deadline) {
    PoolSettings first =
        servers.stream().min(Comparator.comparing(PoolSettings::server)).orElseThrow();
    Session session =
        Driver.single(
                first.server(),
                first.url(),
                first.user(),
                first.password(),
                first.timeoutMillis(),
                accounting)
            .session(deadline);
    try {
      session.begin();
      session.query(ClusterSql.LOCK, Binding.NONE, rows -> rows.next());
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
    return new BootstrapLock(session);
  }

  @Override
  public void close() {
    session.close();
  }
}
