package dev.databacon.tree;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import dev.databacon.corpus.FolderDao;
import dev.databacon.corpus.LeafDao;
import dev.databacon.corpus.ShelfDao;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A cluster with the DAOs of the node types that live under each other. */
final class Trees {
  private static final int POOL_SIZE = 20;

  private final TestCluster cluster;
  private final TestDatabases databases;
  final Databacon db;
  final ShelfDao shelves;
  final FolderDao folders;
  final LeafDao leaves;

  Trees(TestCluster cluster) {
    this.cluster = cluster;
    this.databases = new TestDatabases(cluster);
    this.db = connect();
    this.shelves = new ShelfDao(db);
    this.folders = new FolderDao(db);
    this.leaves = new LeafDao(db);
  }

  /** Another client of the same cluster. */
  Databacon connect() {
    return cluster.connect(settings -> settings.poolSize(POOL_SIZE).timeout(Duration.ofMinutes(2)));
  }

  /** What disagrees in all that is stored. */
  List<String> problems() {
    return Invariants.problems(db.engine());
  }

  /** The rows of a table on all servers. */
  long rows(String table) {
    return IntStream.range(0, cluster.servers().size())
        .mapToLong(i -> Long.parseLong(databases.sql(i, "select count(*) from databacon." + table)))
        .sum();
  }
}
