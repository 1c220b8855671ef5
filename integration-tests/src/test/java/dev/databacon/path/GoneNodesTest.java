package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocDraft;
import dev.databacon.corpus.DocNode;
import dev.databacon.node.Page;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A node may be gone already while its edge is still there, as its removal shows on one server
 * after the other. Lists go on behind it.
 */
@DatabaconTest(servers = 2, freshPerTest = true)
class GoneNodesTest {
  private static final int DOCS = 100;
  private static final int GONE = 60;

  private TestDatabases databases;
  private CorpusCluster c;
  private CorpusNode corpus;
  private int away;
  private List<String> left;

  @BeforeEach
  void takeNodesAway(TestCluster cluster) {
    databases = new TestDatabases(cluster);
    c = new CorpusCluster(cluster);
    corpus = c.corpora.create(x -> {});
    List<DocNode> docs =
        c.docs.createAll(
            IntStream.range(0, DOCS)
                .<Consumer<DocDraft>>mapToObj(i -> d -> d.slug("doc" + i).corpus(corpus))
                .toList());
    away = 1 - server(corpus.id());
    left = new ArrayList<>();
    List<Long> gone = new ArrayList<>();
    for (int i = 0; i < DOCS; i++) {
      if (i < GONE && server(docs.get(i).id()) == away) {
        gone.add(docs.get(i).id());
      } else {
        left.add("doc" + i);
      }
    }
    assertThat(gone).isNotEmpty();
    String ids = gone.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    databases.sql(away, "create table aside as select * from databacon.node where id in " + ids);
    databases.sql(away, "delete from databacon.node where id in " + ids);
  }

  private int server(long id) {
    return c.db.engine().cluster().server(id).ordinal();
  }

  @AfterEach
  void bringThemBack() {
    databases.sql(away, "insert into databacon.node select * from aside");
    databases.sql(away, "drop table aside");
  }

  @Test
  void pagesAreFull() {
    for (int size : new int[] {1, 3, 50}) {
      Page<String> page = corpus.path().docs().slug().page(size);
      assertThat(page.items()).isEqualTo(left.subList(0, Math.min(size, left.size())));
      assertThat(page.hasNext()).isEqualTo(size < left.size());
      assertThat(page).containsExactlyElementsOf(left);
    }
    assertThat(c.db.gather(List.of(2), size -> corpus.path().docs().slug().page(size).items()))
        .containsExactly(left.subList(0, 2));
  }

  @Test
  void streamsGoOn() {
    assertThat(corpus.path().docs().slug().stream().toList()).isEqualTo(left);
    assertThat(corpus.path().docs().slug().list()).isEqualTo(left);
  }
}
