package dev.databacon.node;

import static dev.databacon.Options.at;
import static dev.databacon.Options.by;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.reverseAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.User.EmailFlags.Verification;
import dev.databacon.corpus.User.Role;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The use that the design shows. */
class SampleTest {

  @Test
  @DatabaconTest(servers = 1)
  void onOneServer(TestCluster given) {
    doesWhatTheDesignShows(new CorpusCluster(given));
  }

  @Test
  @DatabaconTest(servers = 2)
  void onTwoServers(TestCluster given) {
    doesWhatTheDesignShows(new CorpusCluster(given));
  }

  @Test
  @DatabaconTest(servers = 3)
  void onThreeServers(TestCluster given) {
    doesWhatTheDesignShows(new CorpusCluster(given));
  }

  private static void doesWhatTheDesignShows(CorpusCluster c) {
    UserNode cam =
        c.users.create(
            u -> u.username("cam").password("s3cret").role(Role.USER).emails("a@x.io", "b@x.io"));
    assertThat(cam.username()).isEqualTo("cam");
    cam.password.set("n3w");
    assertThat(cam.password()).isEqualTo("n3w");
    assertThat(cam.role()).isEqualTo(Role.USER);
    assertThat(cam.newsletterSub()).isTrue();
    cam.flags.update(f -> f.role(Role.STAFF).corpusCount(200));
    assertThat(cam.flags().role()).isEqualTo(Role.STAFF);
    assertThat(cam.flags().corpusCount()).isEqualTo(200);
    assertThat(cam.flags().newsletterSub()).isTrue();
    assertThat(cam.emails.add("c@x.io", f -> f.status(Verification.SENT), at(0))).isTrue();
    assertThat(cam.emails().toList()).containsExactly("c@x.io", "a@x.io", "b@x.io");
    assertThat(cam.emails.entries().items().get(0).status()).isEqualTo(Verification.SENT);
    assertThat(c.users.byUsername("cam")).isEqualTo(cam);
    assertThat(c.users.byEmails("b@x.io")).isEqualTo(cam);
    assertThat(c.users.byUsername("nobody")).isNull();

    CorpusNode corpus = c.corpora.create(x -> x.user(cam));
    assertThat(cam.corpora().toList()).containsExactly(corpus);
    assertThat(corpus.user()).isEqualTo(cam);
    DocNode doc =
        c.docs.create(
            d ->
                d.slug("pigs")
                    .corpus(corpus)
                    .length(900)
                    .content(new Doc.Content("/pigs.txt", List.of(1L, 2L))));
    assertThat(doc.content()).isEqualTo(new Doc.Content("/pigs.txt", List.of(1L, 2L)));
    DocNode doc1 = c.docs.create(d -> d.corpus(corpus));
    assertThat(doc.scores.add(doc1, e -> e.similarity(10), at(0), reverseAt(2))).isTrue();
    assertThat(doc.scores.add(doc1, e -> e.similarity(11))).isFalse();
    assertThat(doc.scores.get(0).similarity()).isEqualTo(10);
    assertThat(doc.scores.update(doc1, e -> e.similarity(12).note(Map.of("a", "b")))).isTrue();
    assertThat(doc.scores.get(0).note()).isEqualTo(Map.of("a", "b"));
    assertThat(doc.scores.count()).isEqualTo(1);

    TermNode pig = c.terms.create(t -> t.corpus(corpus).string("pig").docCount(3));
    assertThat(c.terms.byString(corpus, "pig")).isEqualTo(pig);
    assertThat(pig.docCount.increment()).isEqualTo(4);
    assertThat(pig.docCount.increment(by(5), limit(6))).isEqualTo(6);
    doc.terms.add(pig, e -> e.count(7));
    assertThat(pig.docs.find(doc).count()).isEqualTo(7);
    var seen = doc.content.read();
    doc.content.replace(seen, new Doc.Content("/other.txt", List.of()));
    assertThat(doc.content().path()).isEqualTo("/other.txt");

    assertThat(corpus.docs().toList()).containsExactly(doc, doc1);
    assertThat(doc.remove()).isTrue();
    assertThat(doc.exists()).isFalse();
    assertThat(corpus.docs().toList()).containsExactly(doc1);
    assertThat(pig.docs().toList()).isEmpty();
    assertThat(c.docs.bySlug("pigs")).isNull();
    assertThat(c.docs.all().toList()).containsExactly(doc1);
    assertThat(c.docs.count()).isEqualTo(1);
  }
}
