package dev.databacon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that is kept from one start to the next. */
class DataDirectoryTest {
  @TempDir Path directory;

  private EmbeddedClusterBuilder builder() {
    return EmbeddedCluster.builder().dataDirectory(directory.resolve("pg"));
  }

  /** For what has nothing to do with durability, since the disk of a build machine is slow. */
  private EmbeddedClusterBuilder quickBuilder() {
    return builder().durable(false);
  }

  @Test
  void survivesARestartWithUserAndPassword() throws SQLException {
    String password;
    try (EmbeddedCluster cluster = builder().user("cam").start()) {
      Sql.run(cluster.server(0), "CREATE TABLE t AS SELECT 42 AS n");
      assertThat(Sql.ask(cluster.server(0), "SHOW fsync")).isEqualTo("on");
      assertThat(Sql.ask(cluster.server(0), "SHOW full_page_writes")).isEqualTo("on");
      password = cluster.server(0).password();
    }
    // More servers may join, and settings may change.
    try (EmbeddedCluster cluster = builder().servers(2).setting("work_mem", "9MB").start()) {
      assertThat(cluster.server(0).user()).isEqualTo("cam");
      assertThat(cluster.server(0).password()).isEqualTo(password);
      assertThat(Sql.ask(cluster.server(0), "SELECT n FROM t")).isEqualTo("42");
      assertThat(Sql.ask(cluster.server(1), "SHOW work_mem")).isEqualTo("9MB");
    }
    assertThatThrownBy(() -> builder().password("other").start())
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining("made with another password");
  }

  @Test
  void isOpenedOnlyOnce() throws SQLException {
    try (EmbeddedCluster cluster = quickBuilder().password("s3cret").start()) {
      assertThatThrownBy(() -> builder().start())
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
      assertThat(cluster.server(0).password()).isEqualTo("s3cret");
      assertThat(Sql.ask(cluster.server(0), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void whatHoldsOtherThingsIsLeftAlone() throws IOException {
    Path thesis = Files.writeString(directory.resolve("thesis.txt"), "…");
    assertThatThrownBy(() -> EmbeddedCluster.builder().dataDirectory(directory).start())
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining("not empty");
    assertThat(directory.toFile().list()).containsExactly(thesis.getFileName().toString());
  }

  @Test
  void aProcessNumberThatBelongsToSomebodyElseNowIsNotStopped() throws Exception {
    quickBuilder().start().close();
    Path pidFile = directory.resolve("pg/server1/data/postmaster.pid");
    Process innocent = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(pidFile, innocent.pid() + "\n" + pidFile.getParent() + "\n");
      try (EmbeddedCluster cluster = quickBuilder().start()) {
        assertThat(Sql.ask(cluster.server(0), "SELECT 1")).isEqualTo("1");
      }
      assertThat(innocent.isAlive()).isTrue();
    } finally {
      innocent.destroyForcibly();
    }
  }

  @Test
  void halfMadeDataIsMadeAgain() throws Exception {
    Path half = Files.createDirectories(directory.resolve("pg/server1/data.new/base"));
    Credentials.keptIn(directory.resolve("pg"), null, null);
    try (EmbeddedCluster cluster = quickBuilder().start()) {
      assertThat(Files.exists(half)).isFalse();
      assertThat(Sql.ask(cluster.server(0), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void rootHasTwoWaysToRunServersAndMayChangeBetweenThem() throws SQLException, IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root needs them");
    // Only what everybody may enter is open to nobody.
    Permissions.EVERYBODY_MAY_PASS.set(directory);
    for (Account account : new Account[] {Account.NOBODY, Account.current(), Account.NOBODY}) {
      try (EmbeddedCluster cluster = quickBuilder().account(account).start()) {
        Sql.run(cluster.server(0), "CREATE TABLE IF NOT EXISTS t (n int)");
      }
    }
  }
}
