package dev.databacon.sample;

import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two servers for a test class, and a configuration file that names them. */
public final class Servers implements AutoCloseable {
  private final EmbeddedCluster cluster;
  private final Path config;

  private Servers(EmbeddedCluster cluster, Path config) {
    this.cluster = cluster;
    this.config = config;
  }

  public static Servers start() throws IOException {
    EmbeddedCluster cluster = EmbeddedCluster.builder().servers(2).start();
    StringBuilder text = new StringBuilder();
    for (EmbeddedServer server : cluster.servers()) {
      String key = "server." + server.name();
      text.append(key).append(".url=").append(server.jdbcUrl()).append('\n');
      text.append(key).append(".user=").append(server.user()).append('\n');
      text.append(key).append(".password=").append(server.password()).append('\n');
    }
    Path config = Files.createTempFile("servers", ".properties");
    Files.writeString(config, text);
    return new Servers(cluster, config);
  }

  public Path config() {
    return config;
  }

  @Override
  public void close() {
    cluster.close();
    config.toFile().delete();
  }
}
