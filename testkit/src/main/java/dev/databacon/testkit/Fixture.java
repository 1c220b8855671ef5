package dev.databacon.testkit;

import dev.databacon.Databacon;
import org.jspecify.annotations.Nullable;

/** What a test class or method was given: a cluster, and one client if it asked for that. */
final class Fixture implements AutoCloseable {
  private final TestCluster cluster;
  private final boolean freshPerTest;
  private @Nullable Databacon client;

  private Fixture(TestCluster cluster, boolean freshPerTest) {
    this.cluster = cluster;
    this.freshPerTest = freshPerTest;
  }

  static Fixture of(DatabaconTest test) {
    return new Fixture(ServerSupply.current().cluster(test.servers()), test.freshPerTest());
  }

  static boolean provides(Class<?> type) {
    return type == Databacon.class || type == TestCluster.class;
  }

  Object provide(Class<?> type) {
    return type == Databacon.class ? client() : cluster;
  }

  /** Connects when first asked: a test of connecting itself wants the databases still empty. */
  private Databacon client() {
    if (client == null) {
      client = cluster.connect(settings -> {});
    }
    return client;
  }

  /** Fails the test that left something behind, and clears up for the next. */
  void endTest() {
    try {
      Leftovers.checkAfterTest(cluster);
      if (freshPerTest) {
        cluster.closeClients();
        Leftovers.checkAfterClose(cluster);
      }
    } finally {
      if (freshPerTest) {
        client = null;
        cluster.empty();
      }
    }
  }

  /** Fails the class, or the method that has its own cluster, that left a connection open. */
  @Override
  public void close() {
    try (cluster) {
      cluster.closeClients();
      Leftovers.checkAfterClose(cluster);
    }
  }
}
