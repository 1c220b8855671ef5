package dev.databacon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Settings are checked where they are given. */
class DatabaconConfigTest {
  private static DatabaconConfig.Builder one() {
    return DatabaconConfig.builder().server("a", "jdbc:postgresql://h/db", "me", "secret");
  }

  private static void refused(Runnable setting, String... parts) {
    assertThatIllegalArgumentException()
        .isThrownBy(setting::run)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }

  @Test
  void everySettingSaysWhatIsAllowed() {
    refused(() -> one().poolSize(0), "poolSize 0", "1 to 1000");
    refused(() -> one().shardBits(17), "shardBits 17", "1 to 16");
    refused(() -> one().timeout(Duration.ZERO), "timeout PT0S");
    refused(() -> one().digestKey("c2hvcnQ="), "digestKey has 5 bytes", "16");
    refused(() -> one().digestKey("***"), "digestKey", "Base64");
    refused(() -> DatabaconConfig.builder().build(), "servers: there are 0");
    refused(
        () -> one().server("a", "jdbc:postgresql://i/db", "me", "x").build(), "two are called 'a'");
  }

  @Test
  void serversAreCheckedByName() {
    refused(() -> new ServerConfig("A b", "jdbc:postgresql://h/db", "", ""), "'A b'", "a-z");
    refused(() -> new ServerConfig("a", "jdbc:mysql://h/db", "", ""), "'a'", "jdbc:postgresql:");
    refused(
        () -> new ServerConfig("a", "jdbc:postgresql://h/db?password=x", "", ""),
        "contains a password");
  }

  @Test
  void nothingPrintsAPassword() {
    DatabaconConfig config = one().digestKey("bm90IHZlcnkgc2VjcmV0IGtleQ==").build();
    assertThat(config.toString()).contains("a").doesNotContain("secret").doesNotContain("bm90");
    assertThat(config.servers().get(0).toString()).doesNotContain("secret");
  }
}
