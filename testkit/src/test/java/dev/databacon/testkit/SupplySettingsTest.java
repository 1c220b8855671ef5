package dev.databacon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The settings say what is wanted, and refuse what is not known. */
class SupplySettingsTest {
  private static SupplySettings read(
      Map<String, String> properties, Map<String, String> variables) {
    return SupplySettings.read(properties::get, variables::get);
  }

  @Test
  void embeddedIsTheDefault() {
    assertThat(read(Map.of(), Map.of()).kind()).isEqualTo(SupplySettings.Kind.EMBEDDED);
    assertThat(read(Map.of(), Map.of()).image()).isEqualTo("postgres:18");
  }

  @Test
  void aPropertyGoesBeforeAVariable() {
    Map<String, String> variables =
        Map.of("DATABACON_TEST_SERVERS", "external", "DATABACON_TEST_IMAGE", "postgres:15");
    SupplySettings settings = read(Map.of("databacon.test.servers", "testcontainers"), variables);
    assertThat(settings.kind()).isEqualTo(SupplySettings.Kind.TESTCONTAINERS);
    assertThat(settings.image()).isEqualTo("postgres:15");
    assertThat(read(Map.of(), variables).kind()).isEqualTo(SupplySettings.Kind.EXTERNAL);
  }

  @Test
  void anUnknownSourceIsRefusedWithTheChoices() {
    assertThatThrownBy(() -> read(Map.of("databacon.test.servers", "docker"), Map.of()))
        .isInstanceOf(ServerSupplyException.class)
        .hasMessageContaining("'docker'")
        .hasMessageContaining("embedded, testcontainers, external");
  }

  @Test
  void aCommaWithinAUrlDoesNotEndIt() {
    String urls = "jdbc:postgresql://a:1,b:2/x?user=u, jdbc:postgresql://c/y";
    assertThat(read(Map.of("databacon.test.urls", urls), Map.of()).urls())
        .containsExactly("jdbc:postgresql://a:1,b:2/x?user=u", "jdbc:postgresql://c/y");
  }
}
