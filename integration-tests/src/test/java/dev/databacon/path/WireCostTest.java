package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Wired;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What paths and shapes cost on the wire: a turn a server and level, however wide they are. */
@DatabaconTest(servers = 2, freshPerTest = true)
class WireCostTest {
  private Wired wired;
  private UserNode narrow;
  private UserNode wide;

  @BeforeEach
  void connect(TestCluster given) throws IOException {
    wired = new Wired(given, settings -> settings.poolSize(1));
    CorpusCluster c = new CorpusCluster(given, wired.db);
    narrow = user(c, 1);
    wide = user(c, 8);
  }

  private static UserNode user(CorpusCluster c, int width) {
    UserNode user = c.users.create(u -> {});
    List<TermNode> terms = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      terms.add(c.terms.create(t -> {}));
    }
    for (int i = 0; i < width; i++) {
      CorpusNode corpus = c.corpora.create(x -> x.user(user));
      DocNode doc = c.docs.create(d -> d.corpus(corpus));
      doc.terms.addAll(terms);
    }
    return user;
  }

  @AfterEach
  void close() throws IOException {
    wired.close();
  }

  private long mostOfAServer(Runnable work) {
    return Collections.max(wired.cost(work));
  }

  @Test
  void followsFromTheirDepth() {
    for (UserNode user : List.of(narrow, wide)) {
      assertThat(mostOfAServer(() -> user.path().corpora().docs().terms().list()))
          .isLessThanOrEqualTo(3);
      assertThat(mostOfAServer(() -> user.path().corpora().docs().terms().docCount().list()))
          .isLessThanOrEqualTo(4);
      assertThat(mostOfAServer(() -> user.path().corpora().docs().terms().count()))
          .isLessThanOrEqualTo(3);
      assertThat(mostOfAServer(() -> user.path().corpora().docs().terms().distinct().list()))
          .isLessThanOrEqualTo(4);
      assertThat(mostOfAServer(() -> UserCardShape.INSTANCE.read(user))).isLessThanOrEqualTo(5);
    }
  }
}
