package dev.databacon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings are refused where they are given, not when a server fails over them. */
class ServerSettingsTest {
  private final EmbeddedClusterBuilder builder = EmbeddedCluster.builder();

  @Test
  void whatTheClusterDecidesCannotBeSet() {
    assertThatThrownBy(() -> builder.setting("port", "5432")).hasMessageContaining("'port'");
  }

  @Test
  void nothingButASettingComesIntoTheFile() {
    assertThatThrownBy(() -> builder.setting("work_mem = 1\nport", "5432"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.setting("work_mem", "1MB\nport = 5432"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new ServerSettings(Map.of("application_name", "it's a \\")).asFile())
        .isEqualTo("application_name = 'it''s a \\\\'\n");
  }

  @Test
  void theNumberOfServersHasBounds() {
    assertThatThrownBy(() -> builder.servers(0)).hasMessageContaining("1 to 64");
    assertThatThrownBy(() -> builder.servers(65)).hasMessageContaining("1 to 64");
  }
}
