package dev.databacon.node;

import static dev.databacon.Options.at;
import static dev.databacon.Options.reverseAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.PersonNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists keep their order on both sides of edges, at their ends, and while many threads write. */
@DatabaconTest(servers = 2, freshPerTest = true)
class OrderRaceTest {
  private static final int THREADS = 8;

  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private static <T> void put(List<T> model, T item, int index) {
    model.add(Math.min(index, model.size()), item);
  }

  /** Within a short list, past its end, or the end of any list. */
  private static int anyIndex(Random random) {
    int index = random.nextInt(9);
    return index == 8 ? Integer.MAX_VALUE : index;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void eachSideOfEdgesIsAListOfItsOwn(long seed) {
    Random random = new Random(seed);
    List<DocNode> docs = cluster.docs.createAll(Collections.nCopies(4, d -> {}));
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(4, t -> {}));
    Map<DocNode, List<TermNode>> termsOf = new HashMap<>();
    Map<TermNode, List<DocNode>> docsOf = new HashMap<>();
    docs.forEach(doc -> termsOf.put(doc, new ArrayList<>()));
    terms.forEach(term -> docsOf.put(term, new ArrayList<>()));
    for (int i = 0; i < 150; i++) {
      DocNode doc = docs.get(random.nextInt(4));
      TermNode term = terms.get(random.nextInt(4));
      int index = anyIndex(random);
      int reverse = anyIndex(random);
      boolean there = termsOf.get(doc).contains(term);
      switch (random.nextInt(5)) {
        case 0 -> {
          assertThat(doc.terms.remove(term)).isEqualTo(there);
          termsOf.get(doc).remove(term);
          docsOf.get(term).remove(doc);
        }
        case 1 -> {
          assertThat(doc.terms.move(term, index)).isEqualTo(there);
          if (termsOf.get(doc).remove(term)) {
            put(termsOf.get(doc), term, index);
          }
        }
        case 2 -> {
          assertThat(term.docs.move(doc, index)).isEqualTo(there);
          if (docsOf.get(term).remove(doc)) {
            put(docsOf.get(term), doc, index);
          }
        }
        default -> {
          assertThat(doc.terms.add(term, at(index), reverseAt(reverse))).isEqualTo(!there);
          if (!there) {
            put(termsOf.get(doc), term, index);
            put(docsOf.get(term), doc, reverse);
          }
        }
      }
      assertThat(doc.terms().toList()).isEqualTo(termsOf.get(doc));
      assertThat(term.docs().toList()).isEqualTo(docsOf.get(term));
    }
  }

  /** Its places are found from the nearer end. */
  @ParameterizedTest
  @ValueSource(longs = {13, 14})
  void aCountedListBehavesAsAListDoes(long seed) {
    Random random = new Random(seed);
    List<PersonNode> people = cluster.people.createAll(Collections.nCopies(12, p -> {}));
    PersonNode ann = people.get(0);
    List<PersonNode> model = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      PersonNode other = people.get(random.nextInt(12));
      int index = random.nextInt(14);
      boolean there = model.contains(other);
      switch (random.nextInt(4)) {
        case 0 -> {
          assertThat(ann.friends.remove(other)).isEqualTo(there);
          model.remove(other);
        }
        case 1 -> {
          assertThat(ann.friends.move(other, index)).isEqualTo(there);
          if (model.remove(other)) {
            put(model, other, index);
          }
        }
        default -> {
          assertThat(ann.friends.add(other, at(index))).isEqualTo(!there);
          if (!there) {
            put(model, other, index);
          }
        }
      }
      assertThat(ann.friends()).containsExactlyElementsOf(model);
    }
  }

  @Test
  void theEndOfAnyListTakesAliasesAndEdges() {
    UserNode user = cluster.users.create(u -> u.emails("a", "b", "c"));
    user.emails.move("a", Integer.MAX_VALUE);
    user.emails.add("d", at(Integer.MAX_VALUE));
    user.emails.move("b", 17);
    user.emails.add("e", at(0));
    assertThat(user.emails()).containsExactly("e", "c", "a", "d", "b");
    assertThat(user.emails.move("nobody", Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void appendsByManyThreadsShareNoRankAndKeepEachThreadsOrder() {
    UserNode user = cluster.users.create(u -> {});
    DocNode doc = cluster.docs.create(d -> {});
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(16 * 12, t -> {}));
    Race.run(
        16,
        thread -> {
          for (int i = 0; i < 12; i++) {
            doc.terms.add(terms.get(thread * 12 + i));
            user.emails.add("%02d-%02d".formatted(thread, i));
          }
        });
    List<TermNode> appended = doc.terms().toList();
    List<String> emails = user.emails().toList();
    assertThat(appended).containsExactlyInAnyOrderElementsOf(terms);
    assertThat(emails).hasSize(16 * 12).doesNotHaveDuplicates();
    for (int thread = 0; thread < 16; thread++) {
      List<TermNode> own = terms.subList(thread * 12, thread * 12 + 12);
      String prefix = "%02d-".formatted(thread);
      assertThat(appended).containsSubsequence(own);
      assertThat(emails).filteredOn(email -> email.startsWith(prefix)).isSorted();
    }
  }

  /** 320 times into what was one gap: without spreading again, it would hold 20. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aGapThatManyThreadsFillIsSpreadAgain(int index) {
    UserNode user = cluster.users.create(u -> u.emails("first", "last"));
    DocNode doc = cluster.docs.create(d -> {});
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(THREADS * 40 + 2, t -> {}));
    doc.terms.addAll(terms.subList(THREADS * 40, THREADS * 40 + 2));
    Race.run(
        THREADS,
        thread -> {
          for (int i = 0; i < 40; i++) {
            doc.terms.add(terms.get(thread * 40 + i), at(index));
            user.emails.add("%d-%02d".formatted(thread, i), at(index));
          }
        });
    List<TermNode> edges = doc.terms().toList();
    assertThat(edges).containsExactlyInAnyOrderElementsOf(terms);
    assertThat(user.emails().toList()).hasSize(THREADS * 40 + 2).doesNotHaveDuplicates();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread * 40;
      List<TermNode> own = IntStream.range(0, 40).mapToObj(i -> terms.get(first + 39 - i)).toList();
      assertThat(edges).containsSubsequence(own);
    }
  }
}
