package dev.databacon;

import dev.databacon.Options.WriteOption;
import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.ClusterSettings;
import dev.databacon.cluster.Parallel;
import dev.databacon.engine.Engine;
import dev.databacon.pool.PoolSettings;
import dev.databacon.schema.SchemaModule;
import dev.databacon.sql.Deadline;
import dev.databacon.write.Sweep;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** A connection to a cluster: what handles and DAOs are made with. Thread-safe. To be closed. */
public final class Databacon implements AutoCloseable {
  private final Engine engine;

  private Databacon(Engine engine) {
    this.engine = engine;
  }

  /**
   * Connects to every server of the configuration: one round trip each when nothing is new. Makes
   * the tables of a new cluster, and adds to its catalog what the generated schemas on the class
   * path have new. May run in many programs at once.
   *
   * <p>Throws {@link dev.databacon.error.ServerUnavailableException} when a server cannot be
   * reached or refuses the login, {@link dev.databacon.error.TopologyException} when configuration
   * and cluster disagree, {@link dev.databacon.error.SchemaMismatchException} when the stored data
   * is not what the program takes it for; each names the server and says what to do.
   */
  public static Databacon connect(DatabaconConfig config) {
    long millis = config.timeout().toMillis();
    List<PoolSettings> servers =
        config.servers().stream().map(server -> pool(server, config, millis)).toList();
    ClusterSettings settings =
        new ClusterSettings(servers, config.shardBits(), config.digestKey(), millis);
    List<SchemaModule> modules = modules(config.classLoader());
    Parallel parallel = new Parallel();
    boolean connected = false;
    try {
      Cluster cluster = Cluster.connect(settings, parallel, modules);
      connected = true;
      Engine engine = new Engine(cluster, parallel, millis);
      if (cluster.hasRemovals()) {
        engine.store().sweeper().wake();
      }
      return new Databacon(engine);
    } finally {
      if (!connected) {
        parallel.close();
      }
    }
  }

  private static PoolSettings pool(ServerConfig server, DatabaconConfig config, long millis) {
    return new PoolSettings(
        server.name(), server.url(), server.user(), server.password(), config.poolSize(), millis);
  }

  private static List<SchemaModule> modules(@Nullable ClassLoader configured) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = configured != null ? configured : context;
    return ServiceLoader.load(SchemaModule.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /**
   * Finishes what earlier operations, of any program, have left: removes what still lives under
   * nodes that were removed. Returns when nothing is left, at one round trip a server when nothing
   * was. May run anywhere at any time; connecting and removing do the same in the background.
   *
   * @throws dev.databacon.error.TimeoutException when not done in time; what was done stays done
   */
  public void recover(WriteOption... options) {
    Duration timeout = null;
    for (WriteOption option : options) {
      timeout = ((Options.Timeout) option).timeout();
    }
    Deadline deadline = engine.deadline(timeout);
    new Sweep(engine.store(), () -> deadline).all(() -> false);
  }

  /** For the runtime's own packages and for generated code. */
  public Engine engine() {
    return engine;
  }

  /** Closes every connection. Operations after that fail. */
  @Override
  public void close() {
    engine.close();
  }
}
