package dev.databacon.write;

import dev.databacon.Databacon;
import dev.databacon.bench.BenchCluster;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a transaction stays prepared, and keeps its locks: in an ordinary commit over two
 * servers, and when the client has died between the phases and another one's recovery finds it.
 * Arguments: the number of commits (2,000) and of deaths (20).
 */
public final class PreparedTime {
  private static final Sql WRITE =
      Sql.of("bench.write", "update databacon.meta set format = format");
  private static final Sql PREPARED =
      Sql.of(
          "bench.prepared",
          "select count(*) from pg_prepared_xacts where database = current_database()");

  private final BenchCluster cluster;
  private final Databacon db;

  private PreparedTime(BenchCluster cluster) {
    this.cluster = cluster;
    this.db = cluster.db;
  }

  /** Prints milliseconds: least, median, 99 of 100, and most. */
  public static void main(String[] args) {
    int commits = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    int deaths = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    System.out.printf("JDK %s, milliseconds%n", Runtime.version());
    for (boolean durable : new boolean[] {true, false}) {
      try (BenchCluster cluster = new BenchCluster(durable, 4)) {
        PreparedTime bench = new PreparedTime(cluster);
        bench.commits(commits / 2);
        print(durable ? "commit" : "commit, not waiting for the disk", bench.commits(commits));
        if (durable) {
          print("death, recoveryInterval 10 s", bench.deaths(deaths, Duration.ofSeconds(10)));
          print("death, recoveryInterval 1 s", bench.deaths(deaths, Duration.ofSeconds(1)));
        }
      }
    }
  }

  private static void print(String what, List<Long> nanos) {
    Collections.sort(nanos);
    System.out.printf(
        "%-34s %.2f %.2f %.2f %.2f%n",
        what, at(nanos, 0), at(nanos, 50), at(nanos, 99), at(nanos, 100));
  }

  private static double at(List<Long> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }

  private List<Long> commits(int times) {
    List<Long> nanos = new ArrayList<>();
    long[] began = new long[1];
    CommitProbe probe =
        (step, server) -> {
          if (step == CommitProbe.Step.BEFORE_PREPARE) {
            began[0] = System.nanoTime();
          } else if (step == CommitProbe.Step.AFTER_COMMIT_PREPARED) {
            nanos.add(System.nanoTime() - began[0]);
          }
        };
    for (int i = 0; i < times; i++) {
      try (Transaction transaction =
          new Transaction(db.engine().cluster(), db.engine().parallel(), minute(), probe, false)) {
        for (Server server : db.engine().cluster().servers()) {
          transaction.on(server).queue(WRITE, Binding.NONE);
        }
        transaction.commit();
      }
    }
    return nanos;
  }

  private static Deadline minute() {
    return Deadline.after(Duration.ofMinutes(1));
  }

  private List<Long> deaths(int times, Duration interval) {
    List<Long> nanos = new ArrayList<>();
    try (Databacon other = Databacon.connect(cluster.config().recoveryInterval(interval).build())) {
      for (int i = 0; i < times; i++) {
        // At any moment between two rounds of the other client.
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(interval.toNanos()));
        long began = System.nanoTime();
        leavePrepared();
        while (prepared(other) > 0) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        nanos.add(System.nanoTime() - began);
      }
    }
    return nanos;
  }

  /** What is left of a client that dies before the decision. */
  private void leavePrepared() {
    List<Server> servers = db.engine().cluster().servers();
    try (Session session = servers.get(1).separateSession(minute())) {
      session.begin();
      session.update(WRITE, Binding.NONE);
      session.prepare(
          new Gid(db.engine().cluster().id(), UUID.randomUUID(), servers.get(0).name(), 1));
    }
  }

  private static long prepared(Databacon client) {
    return client
        .engine()
        .cluster()
        .servers()
        .get(1)
        .read(minute(), PREPARED, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
  }
}
