package dev.databacon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of servers when the process that started them ends. */
class ProcessEndTest {
  @TempDir Path kept;

  @Test
  void theyStopAfterCtrlC() throws Exception {
    try (OtherProcess other = OtherProcess.start()) {
      Postmaster server = other.postmaster().orElseThrow();
      other.end("INT");
      assertThat(lives(server)).isFalse();
      assertThat(Files.exists(other.directory())).isFalse();
    }
  }

  @Test
  void theNextOnTheSameDirectoryTakesOverFromOneThatWasKilled() throws Exception {
    Postmaster orphan;
    try (OtherProcess other = OtherProcess.start(kept.resolve("pg").toString())) {
      assertThatThrownBy(() -> EmbeddedCluster.builder().dataDirectory(other.directory()).start())
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("in use by process");
      orphan = other.postmaster().orElseThrow();
      other.end("KILL");
    }
    assertThat(lives(orphan)).isTrue();
    EmbeddedClusterBuilder builder = EmbeddedCluster.builder().dataDirectory(kept.resolve("pg"));
    try (EmbeddedCluster cluster = builder.start()) {
      assertThat(lives(orphan)).isFalse();
      assertThat(Sql.ask(cluster.server(0), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void theNextOfAllRemovesWhatOneThatWasKilledLeftInTheTemporaryFolder() throws Exception {
    try (OtherProcess other = OtherProcess.start()) {
      Postmaster orphan = other.postmaster().orElseThrow();
      other.end("KILL");
      EmbeddedCluster.builder().start().close();
      assertThat(lives(orphan)).isFalse();
      assertThat(Files.exists(other.directory())).isFalse();
    }
  }

  private static boolean lives(Postmaster postmaster) {
    return ProcessHandle.of(postmaster.pid()).filter(ProcessHandle::isAlive).isPresent();
  }
}
