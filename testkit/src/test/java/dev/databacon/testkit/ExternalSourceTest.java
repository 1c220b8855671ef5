package dev.databacon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Servers that exist already, and what is wrong with them at times. */
class ExternalSourceTest {
  private static EmbeddedCluster existing;

  @BeforeAll
  static void start() {
    existing = EmbeddedCluster.builder().setting("max_prepared_transactions", "0").start();
  }

  @AfterAll
  static void close() {
    existing.close();
  }

  private static ServerSupply supply(String... urls) {
    return ServerSupply.of(
        new SupplySettings(SupplySettings.Kind.EXTERNAL, "postgres:18", List.of(urls)));
  }

  private static String url(String password) {
    EmbeddedServer server = existing.server(0);
    return server.jdbcUrl() + "?user=" + server.user() + "&password=" + password;
  }

  @Test
  void areUsedAsTheyAre() throws Exception {
    try (TestCluster cluster = supply(url(existing.server(0).password())).cluster(1)) {
      assertThat(cluster.server(0).jdbcUrl()).contains(":" + existing.server(0).port() + "/");
      assertThat(ServerSupplyTest.ask(cluster.server(0), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void noneAreStartedThere() {
    assertThat(supply(url("any")).clusterWith("work_mem", "1MB")).isEmpty();
  }

  @Test
  void fewerUrlsThanServersAreRefused() {
    assertThatThrownBy(() -> supply(url("any")).cluster(2))
        .isInstanceOf(ServerSupplyException.class)
        .hasMessageContaining("wants 2 servers, but databacon.test.urls names 1");
  }

  @Test
  void severalServersWithoutPreparedTransactionsAreRefused() {
    String url = url(existing.server(0).password());
    assertThatThrownBy(() -> supply(url, url).cluster(2))
        .isInstanceOf(ServerSupplyException.class)
        .hasMessageContaining("ALTER SYSTEM SET max_prepared_transactions");
  }

  @Test
  void aWrongPasswordIsSaidButNotShown() {
    assertThatThrownBy(() -> supply(url("wr0ng")).cluster(1))
        .isInstanceOf(ServerSupplyException.class)
        .hasMessageContaining("authentication failed")
        .hasMessageNotContaining("wr0ng");
  }
}
