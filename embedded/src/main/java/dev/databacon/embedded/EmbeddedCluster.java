package dev.databacon.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL servers on this machine, out of a Maven artifact: no installation, no container, no
 * administrator. They listen on the loopback address only, want a password, and stop when the
 * cluster is closed or the process ends.
 *
 * <pre>{@code
 * try (EmbeddedCluster cluster = EmbeddedCluster.builder().servers(2).start()) {
 *   String url = cluster.server(0).jdbcUrl();
 * }
 * }</pre>
 *
 * <p>Instances may be used by many threads.
 */
public final class EmbeddedCluster implements AutoCloseable {
  private final ClusterDirectory directory;
  private final List<EmbeddedServer> servers;
  private final Thread atExit = new Thread(this::stopAll, "databacon-embedded-exit");
  private boolean closed;

  EmbeddedCluster(ClusterDirectory directory, List<EmbeddedServer> servers) {
    this.directory = directory;
    this.servers = List.copyOf(servers);
  }

  /** Returns a builder of a cluster with one server and a temporary directory. */
  public static EmbeddedClusterBuilder builder() {
    return new EmbeddedClusterBuilder();
  }

  /** Returns the servers, in the order of their names. */
  public List<EmbeddedServer> servers() {
    return servers;
  }

  /** Returns the server at an index, 0 for the first. */
  public EmbeddedServer server(int index) {
    return servers.get(index);
  }

  /** Returns the directory that holds the data of all servers. */
  public Path directory() {
    return directory.path();
  }

  /** Stops all servers, and deletes their data if the directory is a temporary one. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException processEnds) {
      // The hook runs already, and closing twice does no harm.
    }
    stopAll();
  }

  void start(ServerSettings settings, boolean durable) {
    try {
      // Before the first server starts, so that an exit half-way leaves none behind.
      Runtime.getRuntime().addShutdownHook(atExit);
      InParallel.run(servers, server -> server.startOnFreePort(settings, durable));
    } catch (RuntimeException e) {
      try {
        close();
      } catch (RuntimeException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
  }

  private void stopServers() throws IOException {
    try {
      InParallel.run(servers, server -> server.close(!directory.isTemporary()));
    } catch (RuntimeException e) {
      directory.release();
      throw e;
    }
  }

  private synchronized void stopAll() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      stopServers();
      directory.close();
    } catch (IOException e) {
      throw new EmbeddedServerException("Cannot clear " + directory.path(), e);
    }
  }
}
