package dev.databacon.testkit;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Empty databases on as many servers as a test asked for. Closing it closes the clients that {@link
 * #connect} made, and drops the databases with whatever is going on in them. Instances may be used
 * by many threads.
 */
public final class TestCluster implements AutoCloseable {
  private final List<TestDatabase> databases;
  private final List<TestServer> servers;
  private final List<Databacon> clients = new CopyOnWriteArrayList<>();
  private final Runnable stopServers;

  private TestCluster(List<TestDatabase> databases, Runnable stopServers) {
    this.databases = databases;
    this.servers = databases.stream().map(TestDatabase::server).toList();
    this.stopServers = stopServers;
  }

  /** Makes a database on each of the servers, which live longer than it. */
  static TestCluster on(List<ServerAddress> addresses) {
    return on(addresses, () -> {});
  }

  /** Makes a database on each of the servers, which end with it. */
  static TestCluster on(List<ServerAddress> addresses, Runnable stopServers) {
    List<TestDatabase> databases = new ArrayList<>();
    try {
      for (ServerAddress address : addresses) {
        String server = "server" + (databases.size() + 1);
        databases.add(TestDatabase.create(server, address, addresses.size() > 1));
      }
    } catch (RuntimeException e) {
      databases.forEach(TestDatabase::drop);
      throw e;
    }
    return new TestCluster(List.copyOf(databases), stopServers);
  }

  /** Returns the servers, in the order of their names. */
  public List<TestServer> servers() {
    return servers;
  }

  /** Returns the server at an index, 0 for the first. */
  public TestServer server(int index) {
    return servers.get(index);
  }

  /**
   * Returns the settings of a client of this cluster, to be changed before {@link
   * Databacon#connect}, such as for a second client with other settings.
   */
  public DatabaconConfig.Builder config() {
    // What a test leaves prepared is to be found after it, and round trips are to be its own.
    DatabaconConfig.Builder builder = DatabaconConfig.builder().recoveryInterval(Duration.ZERO);
    for (TestServer server : servers) {
      builder.server(server.name(), server.jdbcUrl(), server.user(), server.password());
    }
    return builder;
  }

  /**
   * Connects a client with settings of its own, which are changed from those of {@link #config()}.
   * It is looked after as the injected one is, and closed with this cluster. Round trips as in
   * {@link Databacon#connect}.
   */
  public Databacon connect(Consumer<DatabaconConfig.Builder> settings) {
    DatabaconConfig.Builder builder = config();
    settings.accept(builder);
    Databacon client = Databacon.connect(builder.build());
    clients.add(client);
    return client;
  }

  List<TestDatabase> databases() {
    return databases;
  }

  /** The clients that {@link #connect} made, until they are closed. */
  List<Databacon> clients() {
    return clients;
  }

  void closeClients() {
    clients.forEach(Databacon::close);
    clients.clear();
  }

  /** Closes the clients and drops everything that is in the databases. */
  void empty() {
    closeClients();
    databases.forEach(TestDatabase::empty);
  }

  /** Closes the clients and drops the databases. */
  @Override
  public void close() {
    try {
      closeClients();
      databases.forEach(TestDatabase::drop);
    } finally {
      stopServers.run();
    }
  }
}
