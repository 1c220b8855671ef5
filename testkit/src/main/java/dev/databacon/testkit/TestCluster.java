package dev.databacon.testkit;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Empty databases on as many servers as a test asked for. Closing drops them, with whatever is
 * going on in them. Instances may be used by many threads.
 */
public final class TestCluster implements AutoCloseable {
  private final List<Part> parts;
  private final List<TestServer> servers;

  private TestCluster(List<Part> parts) {
    this.parts = parts;
    this.servers = parts.stream().map(Part::server).toList();
  }

  /** Makes a database on each of the servers. */
  static TestCluster on(List<ServerAddress> addresses) {
    List<Part> parts = new ArrayList<>();
    try {
      for (ServerAddress address : addresses) {
        String database = TestDatabases.create(address, addresses.size() > 1);
        parts.add(new Part("server" + (parts.size() + 1), address, database));
      }
    } catch (RuntimeException e) {
      parts.forEach(Part::drop);
      throw e;
    }
    return new TestCluster(List.copyOf(parts));
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
    DatabaconConfig.Builder builder = DatabaconConfig.builder();
    for (TestServer server : servers) {
      builder.server(server.name(), server.jdbcUrl(), server.user(), server.password());
    }
    return builder;
  }

  List<Part> parts() {
    return parts;
  }

  /** Drops the databases. */
  @Override
  public void close() {
    parts.forEach(Part::drop);
  }

  /** One database, and where it is. */
  record Part(String name, ServerAddress address, String database) {
    TestServer server() {
      return new TestServer(name, address.url(database), address.user(), address.password());
    }

    void drop() {
      TestDatabases.drop(address, database);
    }
  }
}
