package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Options;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations make the round trips that their Javadoc says. */
class RoundTripsTest {

  private static void costs(CorpusCluster cluster, long trips, Runnable operation) {
    long before = cluster.roundTrips();
    operation.run();
    assertThat(cluster.roundTrips() - before).isEqualTo(trips);
  }

  @Test
  @DatabaconTest
  void onOneServer(TestCluster given) {
    CorpusCluster c = new CorpusCluster(given);
    UserNode user = c.users.create(u -> {});
    CorpusNode corpus = c.corpora.create(x -> {});
    DocNode doc = c.docs.create(d -> {});
    TermNode term = c.terms.create(t -> {});
    costs(c, 1, () -> c.docs.create(d -> d.slug("a").corpus(corpus).terms(term).scores(doc)));
    costs(c, 1, user::password);
    costs(c, 1, () -> user.password.set("x"));
    costs(c, 1, () -> user.password.entry());
    costs(c, 1, user::flags);
    costs(c, 1, () -> user.flags.update(f -> f.corpusCount(1)));
    costs(c, 1, () -> doc.content.set(new Doc.Content("x", List.of())));
    costs(c, 1, () -> doc.content.read());
    costs(c, 1, () -> term.docCount.increment());
    costs(c, 1, () -> user.emails.add("here"));
    costs(c, 2, () -> c.users.entryByEmails("here"));
    costs(c, 1, () -> c.users.entryByEmails("nowhere"));
    costs(c, 2, () -> c.everythings.create(e -> {}).ownLong.increment());
    costs(c, 1, user::username);
    costs(c, 2, () -> user.username.set("cam"));
    costs(c, 1, () -> c.users.byUsername("cam"));
    costs(c, 1, () -> user.emails.add("a"));
    costs(c, 1, () -> user.emails.add("b", Options.at(0)));
    costs(c, 1, () -> user.emails.move("a", 0));
    costs(c, 1, () -> user.emails.remove("a"));
    costs(c, 1, () -> doc.terms.add(term));
    costs(c, 1, () -> doc.terms.update(term, e -> e.count(3)));
    costs(c, 1, () -> doc.terms.edges().toList());
    costs(c, 1, () -> doc.terms.get(0));
    costs(c, 1, () -> doc.terms.count());
    costs(c, 1, () -> doc.terms.contains(term));
    costs(c, 1, () -> doc.terms.move(term, 0));
    costs(c, 1, () -> doc.terms.remove(term));
    costs(c, 2, () -> doc.corpus.set(corpus));
    costs(c, 1, doc::corpus);
    costs(c, 2, () -> doc.corpus.clear());
    costs(c, 1, () -> c.docs.byIds(List.of(doc.id(), corpus.id())));
  }
}
