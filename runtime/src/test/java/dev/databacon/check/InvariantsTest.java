package dev.databacon.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.support.CorpusCluster;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds what is broken behind the runtime's back. */
class InvariantsTest {

  @Test
  void findsNothingInWhatTheRuntimeWrote() {
    try (CorpusCluster cluster = filled()) {
      assertThat(Invariants.problems(cluster.db.engine())).isEmpty();
    }
  }

  private static CorpusCluster filled() {
    CorpusCluster cluster = new CorpusCluster(1);
    CorpusNode corpus = cluster.corpora.create(c -> {});
    DocNode doc = cluster.docs.create(d -> d.slug("doc").corpus(corpus));
    cluster.terms.create(t -> t.corpus(corpus).string("pig").spellings("pik").docs(doc));
    cluster.users.create(u -> u.emails("a").password("p"));
    cluster.everythings.create(e -> e.largeText("large"));
    return cluster;
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
        "delete from databacon.alias | lookup of node",
        "update databacon.node set body = null | lookup of node",
        "delete from databacon.node where id = (select min(base_id) from databacon.property)"
            + " | belongs to no node"
      })
  void findsWhatWasBroken(String sql, String problem) {
    CorpusCluster cluster = filled();
    try {
      cluster.databases().sql(0, sql);
      List<String> problems = Invariants.problems(cluster.db.engine());
      assertThat(problems).anyMatch(found -> found.contains(problem));
    } finally {
      cluster.closeBroken();
    }
  }
}
