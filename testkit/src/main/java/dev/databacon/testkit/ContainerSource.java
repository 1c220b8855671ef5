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
      start(Stream.generate(this::container).limit(missing).toList()).stream()
          .map(
              container ->
                  ServerAddress.parse(
                      container.getJdbcUrl(), container.getUsername(), container.getPassword()))
          .forEach(started::add);
    }
    return List.copyOf(started.subList(0, count));
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
  private PostgreSQLContainer container() {
    return new PostgreSQLContainer(
            DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
        .withUsername("postgres")
        .withPassword("databacon")
        .withDatabaseName("postgres")
        .withCommand(
            "postgres",
            "-c",
            "max_prepared_transactions=100",
            "-c",
            "max_connections=200",
            "-c",
            "fsync=off");
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
