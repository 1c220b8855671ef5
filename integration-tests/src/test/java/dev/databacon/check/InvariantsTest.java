package dev.databacon.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.PersonNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds what is broken behind the runtime's back. */
@DatabaconTest(freshPerTest = true)
class InvariantsTest {
  private CorpusCluster cluster;

  /** By a client that the test kit does not look after, since it would find what was broken too. */
  @BeforeEach
  void fill(TestCluster given) {
    cluster = new CorpusCluster(given, Databacon.connect(given.config().build()));
    CorpusNode corpus = cluster.corpora.create(c -> {});
    DocNode doc = cluster.docs.create(d -> d.slug("doc").corpus(corpus));
    cluster.terms.create(t -> t.corpus(corpus).string("pig").spellings("pik").docs(doc));
    cluster.users.create(u -> u.emails("a").password("p"));
    cluster.everythings.create(e -> e.largeText("large"));
    cluster.books.create(b -> b.title("Pigs", f -> f.certainty(5)).subtitles("a").author("Smith"));
    PersonNode ann = cluster.people.create(p -> {});
    cluster.people.create(p -> p.friends(ann));
  }

  @AfterEach
  void close() {
    cluster.db.close();
  }

  @Test
  void findsNothingInWhatTheRuntimeWrote() {
    assertThat(Invariants.problems(cluster.db.engine())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from databacon.edge where ctid = (select min(ctid) from databacon.edge)"
            + " | edge without its other end",
        "update databacon.edge set flags = 1 where ctid = (select min(ctid) from databacon.edge)"
            + " | shared flag",
        "update databacon.edge set value = '{}' where ctid = (select min(ctid) from databacon.edge)"
            + " | edge with two values",
        "delete from databacon.alias_lookup where ctid = (select min(ctid) from"
            + " databacon.alias_lookup) | without its lookup",
        "insert into databacon.lease values (17, 1, null, 1, now()) | belongs to no node",
        "delete from databacon.alias | lookup of node",
        "update databacon.node set body = null | lookup of node",
        "delete from databacon.node where id = (select min(base_id) from databacon.property)"
            + " | belongs to no node",
        "delete from databacon.name where rank = 0 | name without what finds it",
        "update databacon.name set flags = 0 where rank = 0 | another one in its node's row",
        "update databacon.name set folded = 'x' where rank > 0 | what does not find it",
        "update databacon.name set sound = 'x' where sound is not null | what does not find it",
        "update databacon.node set body = null | not in its node's row",
        "update databacon.name set ctx = 1 where rank > 0 | that its node does not have",
        "update databacon.name set base_id = 7 where rank > 0 | belongs to no node",
        "update databacon.edge_count set n = n + 1 | edges where the count says",
        "delete from databacon.edge_count | edges where the count says",
        "insert into databacon.edge_count select base_id, ctx, 7, 1 from databacon.alias, (select"
            + " ctx from databacon.counted limit 1) c(c) | no edges where the count says"
      })
  void findsWhatWasBroken(String sql, String problem) {
    cluster.databases().sql(0, sql);
    List<String> problems = Invariants.problems(cluster.db.engine());
    assertThat(problems).anyMatch(found -> found.contains(problem));
  }
}
