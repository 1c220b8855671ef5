package dev.databacon.cluster;

import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Deadline;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands out the sequence part of new ids, from blocks that it takes of the server's sequence.
 * Thread-safe.
 *
 * <p>A block that a program does not use up is lost, which the length of ids allows for.
 */
final class IdBlocks {
  private final Server server;
  // Not a monitor, which would pin virtual threads to their carriers during the round trip.
  private final ReentrantLock lock = new ReentrantLock();
  private long next;
  private long end;

  IdBlocks(Server server) {
    this.server = server;
  }

  /** Waits behind the one thread that fetches the next block, when the last is used up. */
  long next(Deadline deadline) {
    lock.lock();
    try {
      return taken(deadline);
    } finally {
      lock.unlock();
    }
  }

  private long taken(Deadline deadline) {
    if (next == end) {
      long first =
          server.read(
              deadline,
              ClusterSql.NEXT_ID_BLOCK,
              Binding.NONE,
              rows -> {
                rows.next();
                return rows.getLong(1);
              });
      next = first;
      end = first + ClusterSql.ID_BLOCK;
    }
    return next++;
  }
}
