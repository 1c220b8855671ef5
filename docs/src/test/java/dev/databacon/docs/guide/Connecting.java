package dev.databacon.docs.guide;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.embedded.EmbeddedCluster;
import java.nio.file.Path;
import java.time.Duration;

/** The ways to connect that docs/guide.md shows. */
final class Connecting {
  private Connecting() {}

  static void toServersThatExist(String password) {
    DatabaconConfig config = DatabaconConfig.builder()
        .server("east", "jdbc:postgresql://pg-east:5432/shop", "shop", password)
        .server("west", "jdbc:postgresql://pg-west:5432/shop", "shop", password)
        .poolSize(20)                             // connections to each server
        .timeout(Duration.ofSeconds(10))          // of an operation that gives none of its own
        .build();
    try (Databacon db = Databacon.connect(config)) {
      System.out.println(new CustomerDao(db).count());
    }
  }

  static long toServersOfItsOwn(Path data) {
    try (EmbeddedCluster cluster = EmbeddedCluster.builder().servers(2).dataDirectory(data).start()) {
      DatabaconConfig.Builder config = DatabaconConfig.builder();
      cluster.servers().forEach(s -> config.server(s.name(), s.jdbcUrl(), s.user(), s.password()));
      try (Databacon db = Databacon.connect(config.build())) {
        return new CustomerDao(db).count();
      }
    }
  }
}
