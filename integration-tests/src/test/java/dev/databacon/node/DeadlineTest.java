package dev.databacon.node;

import static dev.databacon.Options.timeout;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.DocNode;
import dev.databacon.error.TimeoutException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An operation ends by its deadline, whatever it waits for, and has then written nothing. */
class DeadlineTest {

  @Test
  @DatabaconTest
  void endsAWaitForALock(TestCluster given) throws SQLException {
    CorpusCluster cluster = new CorpusCluster(given);
    DocNode doc = cluster.docs.create(d -> d.slug("doc").length(1));
    DocNode other = cluster.docs.create(d -> {});
    try (Connection blocker = given.server(0).connect();
        Statement statement = blocker.createStatement()) {
      blocker.setAutoCommit(false);
      statement.execute("select 1 from databacon.node where id = " + doc.id() + " for update");
      late(() -> doc.length.set(2, timeout(ofMillis(100))));
      late(() -> doc.slug.set("x", timeout(ofMillis(100))));
      late(() -> doc.scores.add(other, timeout(ofMillis(100))));
      late(() -> cluster.docs.create(d -> d.scores(doc), timeout(ofMillis(100))));
      late(() -> doc.remove(timeout(ofMillis(100))));
      assertThat(doc.length()).isEqualTo(1);
      blocker.rollback();
    }
    assertThat(doc.length()).isEqualTo(1);
    assertThat(doc.slug()).isEqualTo("doc");
    assertThat(doc.scores()).isEmpty();
    assertThat(cluster.docs.count()).isEqualTo(2);
  }

  private static void late(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(TimeoutException.class).hasMessageContaining("100 ms");
  }
}
