package dev.databacon.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers of one image, removed by Testcontainers when the process ends. */
final class ContainerSource implements ServerSource {
  private static final String[] COMMAND = {
    "postgres",
    "-c",
    "max_prepared_transactions=100",
    "-c",
    "max_connections=200",
    "-c",
    "fsync=off"
  };

  private final String image;
  private final List<ServerAddress> started = new ArrayList<>();

  ContainerSource(String image) {
    this.image = image;
  }

  @Override
  public List<ServerAddress> servers(int count) {
    requireDocker();
    int missing = count - started.size();
    if (missing > 0) {
      start(Stream.generate(() -> container()).limit(missing).toList()).stream()
          .map(ContainerSource::address)
          .forEach(started::add);
    }
    return List.copyOf(started.subList(0, count));
  }

  @Override
  public Started startWith(String setting, String value) {
    requireDocker();
    PostgreSQLContainer container = container("-c", setting + "=" + value);
    start(List.of(container));
    return new Started(address(container), container::stop);
  }

  private static ServerAddress address(PostgreSQLContainer container) {
    return ServerAddress.parse(
        container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }

  private static void requireDocker() {
    boolean available;
    try {
      available = DockerClientFactory.instance().isDockerAvailable();
    } catch (ContainerFetchException e) {
      throw new ServerSupplyException(
          "Docker answers, but Testcontainers cannot pull the image it cleans up with. Let it reach"
              + " a registry, or set TESTCONTAINERS_RYUK_DISABLED=true. "
              + e.getMessage(),
          e);
    }
    if (!available) {
      throw new ServerSupplyException(
          SupplySettings.SERVERS
              + " is 'testcontainers', but no Docker engine answers. Start Docker, or set "
              + SupplySettings.SERVERS
              + " to 'embedded' or 'external'.");
    }
  }

  @SuppressWarnings("resource") // Testcontainers removes them when the process ends.
  private PostgreSQLContainer container(String... settings) {
    // Of a setting that stands there twice, PostgreSQL takes the last.
    String[] command =
        Stream.concat(Stream.of(COMMAND), Stream.of(settings)).toArray(String[]::new);
    return new PostgreSQLContainer(
            DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
        .withUsername("postgres")
        .withPassword("in-containers")
        .withDatabaseName("postgres")
        .withCommand(command);
  }

  private List<PostgreSQLContainer> start(List<PostgreSQLContainer> containers) {
    try {
      Startables.deepStart(containers).join();
      return containers;
    } catch (CompletionException e) {
      throw new ServerSupplyException(
          "Containers of the image '"
              + image
              + "' do not start. Is the name right ("
              + SupplySettings.IMAGE
              + "), and can it be pulled? "
              + e.getCause(),
          e);
    }
  }
}
