package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.Fault;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.FaultProxy.Ending;
import dev.databacon.testkit.FaultProxy.Moment;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answer to a commit that is lost is not the commit. */
@DatabaconTest(servers = 3)
class LostAnswerTest {
  private static final Bank.Order ORDER = new Bank.Order(0, 1, 30);

  private static DatabaconConfig config(TestCluster cluster, FaultProxy proxy) {
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    for (TestServer server : cluster.servers()) {
      String url = server.equals(cluster.server(1)) ? proxy.jdbcUrl() : server.jdbcUrl();
      config.server(server.name(), url, server.user(), server.password());
    }
    return config.build();
  }

  @Test
  void aPartWhoseCommitIsNotAnsweredIsCommitted(TestCluster cluster) throws Exception {
    try (FaultProxy proxy = FaultProxy.to(cluster.server(1));
        Databacon db = Databacon.connect(config(cluster, proxy))) {
      List<Long> accounts = Bank.open(db, 1);
      Bank bank = new Bank(db, accounts);
      Fault lost = proxy.cutAt("commit prepared", Moment.ANSWERED, Ending.RESET);
      bank.transfer(ORDER, ORDER.tag("lost"));
      assertThat(lost.await(Duration.ofSeconds(10))).isTrue();
      assertThat(bank.balances())
          .containsExactly(Bank.START - ORDER.amount(), Bank.START + ORDER.amount(), Bank.START);
    }
  }
}
