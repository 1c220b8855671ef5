package dev.databacon.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Containers without Docker. With Docker, every other test here runs on them when it is told to.
 */
class ContainerSourceTest {
  @Test
  void withoutDockerNothingElseIsUsedInstead() throws InterruptedException {
    assumeFalse(dockerAnswers(), "Docker answers here");
    ServerSupply supply =
        ServerSupply.of(
            new SupplySettings(SupplySettings.Kind.TESTCONTAINERS, "postgres:18", List.of()));
    assertThatThrownBy(() -> supply.cluster(1))
        .isInstanceOf(ServerSupplyException.class)
        .hasMessageContaining("no Docker engine answers");
  }

  /**
   * Asks the command, since Testcontainers would first pull an image of its own if there is one.
   */
  private static boolean dockerAnswers() throws InterruptedException {
    try {
      Process docker = new ProcessBuilder("docker", "info").start();
      docker.getInputStream().readAllBytes();
      return docker.waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
