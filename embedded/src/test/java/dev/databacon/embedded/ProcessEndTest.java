package dev.databacon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of servers when the process that started them ends. */
class ProcessEndTest {
  @TempDir Path kept;

  @Test
  void theyStopAfterCtrlC() throws Exception {
    try (OtherProcess other = OtherProcess.start()) {
      List<Postmaster> servers = other.postmasters();
      assertThat(servers).hasSize(2);
      other.end("INT");
      assertThat(servers).noneMatch(ProcessEndTest::lives);
      assertThat(Files.exists(other.directory())).isFalse();
    }
  }

  @Test
  void theNextOnTheSameDirectoryTakesOverFromOneThatWasKilled() throws Exception {
    List<Postmaster> orphans;
    try (OtherProcess other = OtherProcess.start(kept.resolve("pg").toString())) {
      assertThatThrownBy(() -> EmbeddedCluster.builder().dataDirectory(other.directory()).start())
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("in use by process");
      orphans = other.postmasters();
      other.end("KILL");
    }
    assertThat(orphans).hasSize(2).allMatch(ProcessEndTest::lives);
    EmbeddedClusterBuilder builder = EmbeddedCluster.builder().dataDirectory(kept.resolve("pg"));
    try (EmbeddedCluster cluster = builder.servers(2).start()) {
      assertThat(orphans).noneMatch(ProcessEndTest::lives);
      assertThat(Sql.ask(cluster.server(0), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void theNextOfAllRemovesWhatOneThatWasKilledLeftInTheTemporaryFolder() throws Exception {
    try (OtherProcess other = OtherProcess.start()) {
      List<Postmaster> orphans = other.postmasters();
      other.end("KILL");
      EmbeddedCluster.builder().start().close();
      assertThat(orphans).hasSize(2).noneMatch(ProcessEndTest::lives);
      assertThat(Files.exists(other.directory())).isFalse();
    }
  }

  private static boolean lives(Postmaster postmaster) {
    return ProcessHandle.of(postmaster.pid()).filter(ProcessHandle::isAlive).isPresent();
  }
}
