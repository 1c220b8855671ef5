package dev.databacon.write;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Forgets old decisions that nobody needs any more. Any number may run at once. Thread-safe. */
public final class Pruning {
  private final Cluster cluster;
  private final Parallel parallel;

  /** The pruning of a cluster. */
  public Pruning(Cluster cluster, Parallel parallel) {
    this.cluster = cluster;
    this.parallel = parallel;
  }

  /**
   * Forgets decisions that are older than {@code age} and that no server holds a prepared part of
   * any more, until none is left or the time is up; gives their number. Throws when a server cannot
   * be reached, and forgets nothing more then. Two round trips to each server for each {@value
   * TransactionSql#MOST_OLD_RECORDS} of one, and one more where there are some.
   */
  public long run(Duration age, Deadline deadline) {
    long pruned = 0;
    boolean more = true;
    while (more && deadline.remainingMillis() > 0) {
      Round round = round(age, deadline);
      pruned += round.pruned;
      more = round.more && round.pruned > 0;
    }
    return pruned;
  }

  private record Round(long pruned, boolean more) {}

  /**
   * Which are needed is asked of every server after the records were read: a decision is made when
   * all its parts are prepared, so none can come later.
   */
  private Round round(Duration age, Deadline deadline) {
    List<List<UUID>> old =
        parallel.map(cluster.servers(), server -> oldRecords(server, age, deadline));
    Set<UUID> needed = new HashSet<>();
    if (!old.stream().allMatch(List::isEmpty)) {
      parallel.map(cluster.servers(), server -> prepared(server, deadline)).forEach(needed::addAll);
    }
    long pruned = 0;
    boolean more = false;
    for (Server server : cluster.servers()) {
      List<UUID> records = old.get(server.ordinal());
      more |= records.size() == TransactionSql.MOST_OLD_RECORDS;
      pruned += forget(server, records, needed, deadline);
    }
    return new Round(pruned, more);
  }

  private long forget(Server server, List<UUID> records, Set<UUID> needed, Deadline deadline) {
    String[] gone =
        records.stream()
            .filter(xid -> !needed.contains(xid))
            .map(UUID::toString)
            .toArray(String[]::new);
    if (gone.length == 0) {
      return 0;
    }
    cluster.probe().at(Step.BEFORE_FORGETTING, server);
    return server.update(deadline, TransactionSql.FORGET, params -> params.add(gone));
  }

  private static List<UUID> oldRecords(Server server, Duration age, Deadline deadline) {
    try (Session session = server.separateSession(deadline)) {
      return session.query(
          TransactionSql.OLD_RECORDS,
          params -> params.add(age.toSeconds()).add(TransactionSql.MOST_OLD_RECORDS),
          RowsReader.list(row -> UUID.fromString(row.text(1))));
    }
  }

  private List<UUID> prepared(Server server, Deadline deadline) {
    try (Session session = server.separateSession(deadline)) {
      return PreparedPart.prepared(session, cluster.id()).stream()
          .map(PreparedPart::gid)
          .filter(Objects::nonNull)
          .map(Gid::transaction)
          .toList();
    }
  }
}
