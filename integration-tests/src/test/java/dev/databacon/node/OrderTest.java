package dev.databacon.node;

import static dev.databacon.Options.at;
import static dev.databacon.Options.reverseAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists keep the order of a list, whatever is done to them. */
@DatabaconTest(servers = 2, freshPerTest = true)
class OrderTest {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void edgesBehaveAsAListDoes(long seed) {
    Random random = new Random(seed);
    DocNode doc = cluster.docs.create(d -> {});
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(12, t -> {}));
    List<TermNode> model = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      TermNode term = terms.get(random.nextInt(terms.size()));
      int index = random.nextInt(14);
      switch (random.nextInt(5)) {
        case 0 -> assertThat(doc.terms.remove(term)).isEqualTo(model.remove(term));
        case 1 -> {
          assertThat(doc.terms.move(term, index))
              .isEqualTo(model.remove(term) && put(model, term, index));
        }
        case 2 -> {
          boolean missing = !model.contains(term);
          assertThat(term.docs.add(doc, reverseAt(index))).isEqualTo(missing);
          put(model, term, missing ? index : -1);
        }
        case 3 -> {
          boolean missing = !model.contains(term);
          assertThat(doc.terms.add(term)).isEqualTo(missing);
          put(model, term, missing ? model.size() : -1);
        }
        default -> {
          boolean missing = !model.contains(term);
          assertThat(doc.terms.add(term, at(index))).isEqualTo(missing);
          put(model, term, missing ? index : -1);
        }
      }
      assertThat(doc.terms().toList()).isEqualTo(model);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void aliasesBehaveAsAListDoes(long seed) {
    Random random = new Random(seed);
    UserNode user = cluster.users.create(u -> {});
    List<String> model = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String email = "email" + random.nextInt(12);
      int index = random.nextInt(14);
      switch (random.nextInt(4)) {
        case 0 -> assertThat(user.emails.remove(email)).isEqualTo(model.remove(email));
        case 1 ->
            assertThat(user.emails.move(email, index))
                .isEqualTo(model.remove(email) && put(model, email, index));
        case 2 -> {
          boolean missing = !model.contains(email);
          assertThat(user.emails.add(email)).isEqualTo(missing);
          put(model, email, missing ? model.size() : -1);
        }
        default -> {
          boolean missing = !model.contains(email);
          assertThat(user.emails.add(email, at(index))).isEqualTo(missing);
          put(model, email, missing ? index : -1);
        }
      }
      assertThat(user.emails().toList()).isEqualTo(model);
    }
  }

  private static <T> boolean put(List<T> model, T item, int index) {
    if (index >= 0) {
      model.add(Math.min(index, model.size()), item);
    }
    return true;
  }

  @Test
  void aGapThatRunsOutIsSpreadAgain() {
    UserNode user = cluster.users.create(u -> u.emails("first", "last"));
    DocNode doc = cluster.docs.create(d -> {});
    List<DocNode> others = cluster.docs.createAll(Collections.nCopies(102, d -> {}));
    doc.scores.addAll(others.subList(0, 2));
    List<String> emails = new ArrayList<>(List.of("first", "last"));
    List<DocNode> docs = new ArrayList<>(others.subList(0, 2));
    for (int i = 0; i < 100; i++) {
      user.emails.add("email" + i, at(1));
      emails.add(1, "email" + i);
      doc.scores.add(others.get(i + 2), at(i + 1));
      docs.add(i + 1, others.get(i + 2));
    }
    assertThat(user.emails().toList()).isEqualTo(emails);
    assertThat(doc.scores().toList()).isEqualTo(docs);
    for (int i = 0; i < 60; i++) {
      user.emails.move(emails.get(50), 1);
      emails.add(1, emails.remove(50));
      user.emails.add("end" + i);
      emails.add("end" + i);
    }
    assertThat(user.emails().toList()).isEqualTo(emails);
  }

  @Test
  void sixteenThreadsLoseNothingAtTheEndAndAtTheFront() {
    UserNode user = cluster.users.create(u -> {});
    DocNode doc = cluster.docs.create(d -> {});
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(160, t -> {}));
    Race.run(
        16,
        thread -> {
          for (int i = 0; i < 10; i++) {
            if (i % 2 == 0) {
              user.emails.add(thread + "-" + i);
              doc.terms.add(terms.get(thread * 10 + i));
            } else {
              user.emails.add(thread + "-" + i, at(0));
              doc.terms.add(terms.get(thread * 10 + i), at(1));
            }
          }
        });
    assertThat(user.emails().toList()).hasSize(160).doesNotHaveDuplicates();
    assertThat(doc.terms().toList()).containsExactlyInAnyOrderElementsOf(terms);
  }
}
