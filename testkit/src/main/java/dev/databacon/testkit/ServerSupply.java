package dev.databacon.testkit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers of tests come from. The setting {@code databacon.test.servers}, a system
 * property or the environment variable {@code DATABACON_TEST_SERVERS}, chooses one of three;
 * nothing ever falls back to another one.
 *
 * <ul>
 *   <li>{@code embedded}, unless set: PostgreSQL out of a Maven artifact, 18 unless the build
 *       brings the binaries of another version.
 *   <li>{@code testcontainers}: containers of the image that {@code databacon.test.image} names,
 *       {@code postgres:18} unless set. Needs Docker.
 *   <li>{@code external}: the servers whose JDBC URLs {@code databacon.test.urls} lists, separated
 *       by commas, each with user and password: {@code
 *       jdbc:postgresql://host:5432/postgres?user=u&password=p}. The user must be allowed to create
 *       databases. For tests with several servers {@code max_prepared_transactions} must be above 0
 *       there. The same URL may be listed several times, for several databases on one PostgreSQL.
 *       Prepared transactions belong to a database, so this works for two servers; their names
 *       belong to the whole PostgreSQL, so three want at least two of them.
 * </ul>
 *
 * <p>PostgreSQL 15 to 18 will do. Servers are started once per process and shared. Databases have
 * names that start with {@code databacon_test_}; a process that is killed leaves its own behind on
 * external servers.
 *
 * <p>Instances may be used by many threads.
 */
public final class ServerSupply {
  private static @Nullable ServerSupply current;

  private final ServerSource source;

  private ServerSupply(ServerSource source) {
    this.source = source;
  }

  /** Returns the supply that the settings of this process choose. */
  public static synchronized ServerSupply current() {
    if (current == null) {
      current = of(SupplySettings.ofProcess());
    }
    return current;
  }

  static ServerSupply of(SupplySettings settings) {
    return new ServerSupply(
        switch (settings.kind()) {
          case EMBEDDED -> new EmbeddedSource();
          case TESTCONTAINERS -> new ContainerSource(settings.image());
          case EXTERNAL -> new ExternalSource(settings.urls());
        });
  }

  /**
   * Makes an empty database on each of so many servers, which are started if need be.
   *
   * @throws ServerSupplyException if there are no such servers, or they cannot be used
   */
  public TestCluster cluster(int servers) {
    if (servers < 1) {
      throw new IllegalArgumentException("servers is " + servers + "; a cluster has at least 1.");
    }
    return TestCluster.on(started(servers));
  }

  /**
   * Starts one more server with a PostgreSQL setting that differs, and makes an empty database
   * there. The server ends when the cluster is closed. Empty when the servers are external ones:
   * none are started then, and a test that needs one is to be skipped.
   *
   * @throws ServerSupplyException if it cannot be started
   */
  public Optional<TestCluster> clusterWith(String setting, String value) {
    ServerSource.Started server = source.startWith(setting, value);
    if (server == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(TestCluster.on(List.of(server.address()), server.stop()));
    } catch (RuntimeException e) {
      server.stop().run();
      throw e;
    }
  }

  private synchronized List<ServerAddress> started(int servers) {
    return source.servers(servers);
  }
}
