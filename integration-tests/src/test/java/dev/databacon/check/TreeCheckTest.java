package dev.databacon.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.corpus.FolderDao;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds what is broken in a tree behind the runtime's back. */
@DatabaconTest(freshPerTest = true)
class TreeCheckTest {
  private TestDatabases databases;
  private Databacon db;

  /** By a client that the test kit does not look after, since it would find what was broken too. */
  @BeforeEach
  void fill(TestCluster given) {
    databases = new TestDatabases(given);
    db = Databacon.connect(given.config().build());
    new FolderDao(db).create(f -> f.folders(g -> g.folders(h -> {})).leaves(l -> {}));
    assertThat(Invariants.problems(db.engine())).isEmpty();
  }

  @AfterEach
  void close() {
    db.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from databacon.child where ctid = (select min(ctid) from databacon.child)"
            + " | parent without its child",
        "update databacon.node set parent = null, parent_ctx = null | child without its parent",
        "delete from databacon.node where parent is null | child of a node that is gone",
        "insert into databacon.removal select min(id) from databacon.node"
            + " | removal of a node that is there",
        "insert into databacon.child select child_id, ctx, child_id, 1 from databacon.child limit 1"
            + " | node with two places",
        "update databacon.node set ctx = 1 where parent is not null"
            + " | child of another type than its list",
        "update databacon.node set parent = id where parent is not null | lives under itself"
      })
  void findsWhatWasBroken(String sql, String problem) {
    databases.sql(0, sql);
    assertThat(Invariants.problems(db.engine())).anyMatch(found -> found.contains(problem));
  }
}
