package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocDraft;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermDraft;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is created together is there as a whole or not at all. */
@DatabaconTest(servers = 3, freshPerTest = true)
class CreationTest {
  private static final String ALL =
      """
      select (select count(*) from databacon.node) + (select count(*) from databacon.edge)
        + (select count(*) from databacon.alias) + (select count(*) from databacon.alias_lookup)
        + (select count(*) from databacon.property)
      """;
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private void fails(Class<? extends DatabaconException> error, List<Consumer<DocDraft>> drafts) {
    long before = cluster.sum(ALL);
    assertThatThrownBy(() -> cluster.docs.createAll(drafts)).isInstanceOf(error);
    assertThat(cluster.sum(ALL)).isEqualTo(before);
  }

  @Test
  void aDraftThatFailsTakesAllWithIt() {
    CorpusNode corpus = cluster.corpora.create(c -> {});
    DocNode taken = cluster.docs.create(d -> d.slug("taken").corpus(corpus));
    DocNode gone = cluster.docs.create(d -> {});
    gone.remove();
    List<Consumer<DocDraft>> good = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String slug = "doc" + i;
      good.add(d -> d.slug(slug).corpus(corpus).scores(taken));
    }
    fails(AliasTakenException.class, with(good, d -> d.slug("taken")));
    fails(AliasTakenException.class, with(good, d -> d.slug("doc3")));
    fails(NodeMissingException.class, with(good, d -> d.scores(gone)));
    fails(NodeMissingException.class, with(good, d -> d.translationOf(gone)));
    List<DocNode> made = cluster.docs.createAll(good);
    assertThat(corpus.docs.count()).isEqualTo(21);
    assertThat(cluster.docs.allBySlug(List.of("doc0", "doc19")))
        .containsExactly(made.get(0), made.get(19));
    assertThatThrownBy(
            () -> cluster.corpora.createAll(List.of(c -> c.docs(gone), c -> c.docs(gone))))
        .isInstanceOf(DatabaconException.class);
    DocNode free = cluster.docs.create(d -> {});
    assertThatThrownBy(
            () -> cluster.corpora.createAll(List.of(c -> c.docs(free), c -> c.docs(free))))
        .isInstanceOf(CardinalityException.class);
    assertThat(free.corpus()).isNull();
  }

  private static List<Consumer<DocDraft>> with(
      List<Consumer<DocDraft>> drafts, Consumer<DocDraft> bad) {
    List<Consumer<DocDraft>> all = new ArrayList<>(drafts);
    all.add(7, bad);
    return all;
  }

  @Test
  void aDraftKeepsTheOrderOfItsLists() {
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(30, t -> {}));
    List<TermNode> shuffled = new ArrayList<>(terms);
    Collections.shuffle(shuffled, new Random(1));
    DocNode doc =
        cluster.docs.create(
            d -> {
              for (TermNode term : shuffled) {
                d.terms(term, e -> e.count(terms.indexOf(term)));
              }
            });
    assertThat(doc.terms().toList()).isEqualTo(shuffled);
    TermNode later = cluster.terms.create(t -> t.docs(doc));
    assertThat(doc.terms.get(30).node()).isEqualTo(later);
    assertThat(doc.terms.get(4).count()).isEqualTo(terms.indexOf(shuffled.get(4)));
  }

  @Test
  void batchesThatShareTermsDoNotStandInEachOthersWay() {
    CorpusNode corpus = cluster.corpora.create(c -> {});
    List<Consumer<TermDraft>> words = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String word = "word" + i;
      words.add(t -> t.corpus(corpus).string(word));
    }
    List<TermNode> terms = cluster.terms.createAll(words);
    Race.run(
        6,
        thread -> {
          Random random = new Random(thread);
          List<Consumer<DocDraft>> drafts = new ArrayList<>();
          for (int i = 0; i < 10; i++) {
            List<TermNode> mine = new ArrayList<>(terms);
            Collections.shuffle(mine, random);
            String slug = thread + "-" + i;
            drafts.add(
                d ->
                    d.slug(slug)
                        .corpus(corpus)
                        .terms(mine.subList(0, 100).toArray(TermNode[]::new)));
          }
          cluster.docs.createAll(drafts);
        });
    assertThat(corpus.docs.count()).isEqualTo(60);
    assertThat(cluster.sum("select count(*) from databacon.edge")).isEqualTo(2 * (60 * 101 + 200));
  }
}
