package dev.databacon.plan;

import dev.databacon.cluster.Server;
import dev.databacon.schema.Condition;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodesSql;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes where a path begins, in portions: those that were given, or all of a type that meet a
 * condition, server by server in the order of ids. Not thread-safe.
 */
final class Roots {
  private final NodeKind kind;
  private final @Nullable Condition where;
  private final Rounds rounds;
  private final Deadline deadline;
  private final boolean onlyServer;
  private final Iterator<Server> servers;
  private long @Nullable [] given;
  private @Nullable Server server;
  private long after;
  private int at;

  Roots(Reads reads, WalkPlan plan, long @Nullable [] given, Deadline deadline) {
    this.kind = plan.kind();
    this.where = plan.walk().where();
    this.rounds = reads.rounds();
    this.deadline = deadline;
    List<Server> all = reads.cluster().servers();
    this.onlyServer = all.size() == 1;
    this.servers = all.iterator();
    this.given = given;
  }

  /** The next of them, at most so many; none when there are no more. */
  long[] next(int most) {
    long[] known = given;
    if (known != null) {
      long[] part = Arrays.copyOfRange(known, at, Math.min(known.length, at + most));
      at += part.length;
      return part;
    }
    while (server != null || servers.hasNext()) {
      Server of = server != null ? server : servers.next();
      server = of;
      long[] found = scan(of, most);
      if (found.length < most) {
        server = null;
        after = 0;
      } else {
        after = found[found.length - 1];
      }
      if (found.length > 0) {
        return found;
      }
    }
    return new long[0];
  }

  private long[] scan(Server of, int most) {
    WalkStatement statement = NodesSql.scan(kind.ctx(), where, after, most, onlyServer);
    Asking<List<Long>> scan =
        new Asking<>(
            of,
            statement,
            rows -> {
              List<Long> ids = new ArrayList<>();
              while (rows.next()) {
                ids.add(rows.getLong(1));
              }
              return ids;
            });
    rounds.run(List.of(scan), deadline);
    return scan.answer().stream().mapToLong(Long::longValue).toArray();
  }
}
