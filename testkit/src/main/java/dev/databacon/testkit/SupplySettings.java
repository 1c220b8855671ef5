package dev.databacon.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the settings say about servers for tests. A system property such as {@code
 * databacon.test.servers} goes before the environment variable {@code DATABACON_TEST_SERVERS}.
 */
record SupplySettings(Kind kind, String image, List<String> urls) {
  static final String SERVERS = "databacon.test.servers";
  static final String IMAGE = "databacon.test.image";
  static final String URLS = "databacon.test.urls";

  /** Where servers come from. */
  enum Kind {
    EMBEDDED,
    TESTCONTAINERS,
    EXTERNAL;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads the settings of this process. */
  static SupplySettings ofProcess() {
    return read(System::getProperty, System::getenv);
  }

  static SupplySettings read(
      Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
    Function<String, String> setting =
        name -> {
          String property = properties.apply(name);
          String variable = variables.apply(name.toUpperCase(Locale.ROOT).replace('.', '_'));
          return property != null ? property.strip() : variable != null ? variable.strip() : "";
        };
    String image = setting.apply(IMAGE);
    return new SupplySettings(
        kind(setting.apply(SERVERS)),
        image.isEmpty() ? "postgres:18" : image,
        split(setting.apply(URLS)));
  }

  private static Kind kind(String text) {
    if (text.isEmpty()) {
      return Kind.EMBEDDED;
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new ServerSupplyException(
                    SERVERS
                        + " is '"
                        + text
                        + "'. Choose one of "
                        + Arrays.stream(Kind.values())
                            .map(Kind::text)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** A comma also stands between the hosts of one URL, so a URL starts where {@code jdbc:} does. */
  private static List<String> split(String urls) {
    return Arrays.stream(urls.split(",(?=\\s*jdbc:)"))
        .map(String::strip)
        .filter(url -> !url.isEmpty())
        .toList();
  }
}
