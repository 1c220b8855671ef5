package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.crash.CrashServers.Kill;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.support.OnServers;
import dev.databacon.support.Race;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.TestServer;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that were lost while nobody used them fail nobody who takes them. */
class LostServerTest {
  private static final int CONNECTIONS = 6;
  private static final int SERVER = 1;

  private CrashServers servers;
  private FaultProxy proxy;
  private Databacon db;
  private DocNode doc;

  @BeforeEach
  void begin() throws SQLException {
    servers = CrashServers.fresh("lost" + Long.toString(System.nanoTime(), 36));
    proxy = FaultProxy.to(servers.all().get(SERVER));
  }

  private void connect(String url) {
    TestServer lost = servers.all().get(SERVER);
    db =
        Databacon.connect(
            servers
                .config(server -> server.name().equals(lost.name()) ? url : server.jdbcUrl())
                .build());
    doc = OnServers.one(db, () -> new DocDao(db).create(d -> d.length(4))).get(SERVER);
  }

  @AfterEach
  void close() {
    db.close();
    proxy.close();
  }

  /** Has used some connections at the same time, just now. */
  private void useSome() {
    CyclicBarrier together = new CyclicBarrier(CONNECTIONS);
    Race.run(
        CONNECTIONS,
        thread ->
            db.transaction(
                tx -> {
                  doc.length();
                  await(together);
                }));
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private void assertLost() {
    assertThatThrownBy(() -> doc.length()).isInstanceOf(ServerUnavailableException.class);
  }

  @Test
  void whenAllAreCutOneCallFails() {
    connect(proxy.jdbcUrl());
    useSome();
    assertThat(proxy.cutAll(FaultProxy.Ending.RESET)).isGreaterThanOrEqualTo(CONNECTIONS);
    assertLost();
    for (int i = 0; i < 2 * CONNECTIONS; i++) {
      assertThat(doc.length()).isEqualTo(4);
    }
  }

  @Test
  void whenOneIsCutTheOthersStay() {
    connect(proxy.jdbcUrl());
    useSome();
    int before = proxy.connections();
    assertThat(proxy.cutOldest(FaultProxy.Ending.RESET)).isTrue();
    int failed = 0;
    for (int i = 0; i < 2 * CONNECTIONS; i++) {
      try {
        assertThat(doc.length()).isEqualTo(4);
      } catch (ServerUnavailableException e) {
        failed++;
      }
    }
    assertThat(failed).isLessThanOrEqualTo(1);
    assertThat(proxy.connections()).isGreaterThanOrEqualTo(before - 1);
  }

  @Test
  void afterAServerWasKilledCallsSucceedOnceItIsBack() {
    connect(servers.all().get(SERVER).jdbcUrl());
    useSome();
    servers.crash(SERVER, Kill.SIGKILL);
    assertLost();
    servers.start(SERVER);
    Race.run(CONNECTIONS, thread -> assertThat(doc.length()).isEqualTo(4));
  }
}
