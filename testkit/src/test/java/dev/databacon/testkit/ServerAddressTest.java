package dev.databacon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** User and password leave the URL, everything else stays. */
class ServerAddressTest {
  @Test
  void readsUserAndPasswordOutOfTheParameters() {
    ServerAddress address =
        ServerAddress.parse(
            "jdbc:postgresql://h:1/d?ssl=true&password=p%26%3D&user=u&connectTimeout=3");
    assertThat(address.user()).isEqualTo("u");
    assertThat(address.password()).isEqualTo("p&=");
    assertThat(address.database()).isEqualTo("d");
    assertThat(address.url("other"))
        .isEqualTo("jdbc:postgresql://h:1/other?ssl=true&connectTimeout=3");
    assertThat(address.toString()).doesNotContain("p&");
  }

  @Test
  void createsFromThePostgresDatabaseUnlessOneIsNamed() {
    assertThat(ServerAddress.parse("jdbc:postgresql://h").database()).isEqualTo("postgres");
    assertThat(ServerAddress.parse("jdbc:postgresql://h/").database()).isEqualTo("postgres");
  }

  @Test
  void refusesOtherUrlsWithoutShowingTheirPassword() {
    assertThatThrownBy(() -> ServerAddress.parse("jdbc:mysql://h/d?password=s3cret"))
        .isInstanceOf(ServerSupplyException.class)
        .hasMessageContaining("jdbc:mysql://h/d")
        .hasMessageNotContaining("s3cret");
  }
}
