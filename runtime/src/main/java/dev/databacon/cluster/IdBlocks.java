package dev.databacon.cluster;

import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Deadline;

/**
 * Hands out the sequence part of new ids, from blocks that it takes of the server's sequence.
 * Thread-safe.
 *
 * <p>A block that a program does not use up is lost, which the length of ids allows for.
 */
final class IdBlocks {
  private final Server server;
  private long next;
  private long end;

  IdBlocks(Server server) {
    this.server = server;
  }

  /** Waits behind the one thread that fetches the next block, when the last is used up. */
  synchronized long next(Deadline deadline) {
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
