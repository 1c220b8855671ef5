package dev.databacon.node;

import static dev.databacon.Options.after;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edges are seen from both ends, and no end has more than its relation allows. */
@DatabaconTest(servers = 3, freshPerTest = true)
class RelationTest {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private List<DocNode> docs(int count) {
    return cluster.docs.createAll(Collections.nCopies(count, d -> {}));
  }

  @Test
  void toOneIsReplacedFromItsOwnSideOnly() {
    CorpusNode one = cluster.corpora.create(c -> {});
    CorpusNode two = cluster.corpora.create(c -> {});
    DocNode doc = cluster.docs.create(d -> d.corpus(one));
    assertThatThrownBy(() -> two.docs.add(doc))
        .isInstanceOf(CardinalityException.class)
        .hasMessageContaining("Doc.corpus");
    assertThatThrownBy(() -> cluster.corpora.create(c -> c.docs(doc)))
        .isInstanceOf(CardinalityException.class);
    assertThat(one.docs.add(doc)).isFalse();
    doc.corpus.set(two);
    assertThat(one.docs()).isEmpty();
    assertThat(two.docs()).containsExactly(doc);
    doc.corpus.set(two);
    assertThat(doc.corpus()).isEqualTo(two);
    doc.corpus.clear();
    doc.corpus.clear();
    assertThat(doc.corpus()).isNull();
    assertThat(two.docs()).isEmpty();
    assertThat(two.docs.addAll(docs(3))).isEqualTo(3);
    assertThat(two.docs.addAll(two.docs().toList())).isZero();
    assertThat(two.docs.addAll(List.of(doc, doc))).isEqualTo(1);
  }

  @Test
  void oneToOneHoldsOnBothSides() {
    UserNode cam = cluster.users.create(u -> {});
    UserNode max = cluster.users.create(u -> {});
    ProfileNode first = cluster.profiles.create(p -> p.user(cam));
    ProfileNode second = cluster.profiles.create(p -> {});
    assertThat(cam.profile()).isEqualTo(first);
    assertThatThrownBy(() -> second.user.set(cam)).isInstanceOf(CardinalityException.class);
    assertThatThrownBy(() -> max.profile.set(first)).isInstanceOf(CardinalityException.class);
    cam.profile.set(second);
    assertThat(first.user()).isNull();
    assertThat(second.user()).isEqualTo(cam);
    max.profile.set(first);
    assertThat(first.user()).isEqualTo(max);
  }

  @Test
  void edgesCarryDataOnBothEndsAndOwnFlagsOnOne() {
    DocNode doc = docs(1).get(0);
    TermNode term = cluster.terms.create(t -> t.docs(doc));
    assertThat(doc.terms.find(term).count()).isZero();
    assertThat(doc.terms.update(term, e -> e.count(7).pinned(true))).isTrue();
    assertThat(doc.terms.find(term).pinned()).isTrue();
    assertThat(term.docs.find(doc).count()).isEqualTo(7);
    assertThat(term.docs.find(doc).pinned()).isFalse();
    assertThat(term.docs.update(doc, e -> e.count(8))).isTrue();
    assertThat(doc.terms.find(term).count()).isEqualTo(8);
    assertThat(doc.terms.find(term).pinned()).isTrue();
    TermNode other = cluster.terms.create(t -> {});
    assertThat(doc.terms.update(other, e -> e.count(1))).isFalse();
    assertThat(doc.terms.find(other)).isNull();
    assertThat(doc.terms.add(other, e -> e.count(3).pinned(true))).isTrue();
    assertThat(other.docs.find(doc).count()).isEqualTo(3);
    assertThat(other.docs.find(doc).pinned()).isFalse();
    assertThat(doc.terms.edges().toList()).extracting(edge -> edge.count()).containsExactly(8, 3);
  }

  @Test
  void selfRelationsKeepTheirDirections() {
    List<DocNode> docs = docs(2);
    DocNode a = docs.get(0);
    DocNode b = docs.get(1);
    assertThat(a.scores.add(b, e -> e.similarity(1).note(Map.of("k", "v")))).isTrue();
    assertThat(b.scores.contains(a)).isFalse();
    assertThat(b.scores.add(a, e -> e.similarity(2))).isTrue();
    assertThat(a.scores.add(a, e -> e.similarity(3))).isTrue();
    assertThat(a.scores.edges().toList())
        .extracting(edge -> edge.similarity())
        .containsExactly(1, 3);
    assertThat(a.scores.get(0).note()).isEqualTo(Map.of("k", "v"));
    assertThat(a.scores.update(b, e -> e.note(null))).isTrue();
    assertThat(a.scores.get(0).note()).isNull();
    assertThat(a.scores.get(0).similarity()).isEqualTo(1);
    assertThat(a.scores.remove(a)).isTrue();
    assertThat(a.scores()).containsExactly(b);
    assertThat(a.scores.add(a)).isTrue();
    assertThat(a.remove()).isTrue();
    assertThat(b.scores()).isEmpty();
  }

  @Test
  void toOneWithDataIsReplacedWithItsData() {
    List<DocNode> docs = docs(3);
    DocNode doc = docs.get(0);
    doc.translationOf.set(docs.get(1), e -> e.similarity(5));
    assertThat(doc.translationOf.edge().similarity()).isEqualTo(5);
    assertThat(doc.translationOf.update(e -> e.similarity(6))).isTrue();
    doc.translationOf.set(docs.get(1), e -> e.note(Map.of("a", "b")));
    assertThat(doc.translationOf.edge().similarity()).isEqualTo(6);
    assertThat(doc.translationOf.edge().note()).isEqualTo(Map.of("a", "b"));
    doc.translationOf.set(docs.get(2));
    assertThat(doc.translationOf.edge().similarity()).isZero();
    assertThat(doc.translationOf()).isEqualTo(docs.get(2));
    doc.translationOf.clear();
    assertThat(doc.translationOf.edge()).isNull();
    assertThat(doc.translationOf.update(e -> e.similarity(6))).isFalse();
  }

  @Test
  void aRemovedTargetLeavesOneSidedRelationsToo() {
    List<DocNode> docs = docs(2);
    TermNode term = cluster.terms.create(t -> t.specialDocs(docs.get(0), docs.get(1)));
    assertThat(docs.get(0).remove()).isTrue();
    assertThat(docs.get(0).remove()).isFalse();
    assertThat(term.specialDocs()).containsExactly(docs.get(1));
    assertThat(term.remove()).isTrue();
    assertThat(cluster.sum("select count(*) from databacon.edge")).isZero();
    assertThatThrownBy(() -> term.docCount()).isInstanceOf(NodeMissingException.class);
  }

  @Test
  void listsArePagedByPositionAndByCursor() {
    DocNode doc = docs(1).get(0);
    List<DocNode> others = docs(1_234);
    assertThat(doc.scores.addAll(others)).isEqualTo(1_234);
    assertThat(doc.scores().items()).hasSize(500);
    assertThat(doc.scores().toList()).isEqualTo(others);
    assertThat(doc.scores.nodes(start(1_230)))
        .containsExactlyElementsOf(others.subList(1_230, 1_234));
    assertThat(doc.scores.nodes(start(2_000))).isEmpty();
    assertThat(doc.scores.nodes(limit(0))).isEmpty();
    assertThat(doc.scores.nodes(limit(700)).toList()).isEqualTo(others.subList(0, 700));
    List<DocNode> walked = new ArrayList<>();
    Page<DocNode> page = doc.scores.nodes(limit(100));
    while (page.cursor() != null) {
      walked.addAll(page.items());
      Cursor cursor = Cursor.parse(page.cursor().toString());
      page = doc.scores.nodes(limit(100), after(cursor));
    }
    assertThat(walked).isEqualTo(others);
    assertThat(cluster.docs.all().toList()).hasSize(1_235).doesNotHaveDuplicates();
    assertThat(cluster.docs.all(limit(600)).toList()).hasSize(600);
    assertThat(cluster.docs.all(start(1_200)).toList())
        .isEqualTo(cluster.docs.all().toList().subList(1_200, 1_235));
    assertThat(cluster.docs.count()).isEqualTo(1_235);
    List<Long> ids = new ArrayList<>(others.stream().map(DocNode::id).toList());
    Collections.shuffle(ids);
    assertThat(cluster.docs.byIds(ids)).extracting(found -> found.id()).isEqualTo(ids);
  }

  @Test
  void ofSixteenThreadsOneGetsTheDoc() {
    List<CorpusNode> corpora = cluster.corpora.createAll(Collections.nCopies(16, c -> {}));
    List<DocNode> docs = docs(20);
    AtomicInteger added = new AtomicInteger();
    Race.run(
        16,
        thread -> {
          for (DocNode doc : docs) {
            try {
              added.addAndGet(corpora.get(thread).docs.add(doc) ? 1 : 0);
            } catch (CardinalityException taken) {
              // Another corpus has it.
            }
          }
        });
    assertThat(added).hasValue(20);
    Race.run(
        16,
        thread -> {
          for (DocNode doc : docs) {
            doc.corpus.set(corpora.get(thread));
          }
        });
  }

  @Test
  void edgesMadeAndRemovedFromBothEndsAtOnceKeepTheirOtherEnds() {
    List<DocNode> docs = docs(4);
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(4, t -> {}));
    Race.run(
        8,
        thread -> {
          for (int i = 0; i < 15; i++) {
            DocNode doc = docs.get((i * 7 + thread) % 4);
            TermNode term = terms.get((i * 5 + thread / 2) % 4);
            int count = i;
            switch ((i + thread) % 4) {
              case 0 -> doc.terms.add(term, e -> e.count(count));
              case 1 -> term.docs.add(doc, e -> e.count(count));
              case 2 -> term.docs.update(doc, e -> e.count(count));
              default -> doc.terms.remove(term);
            }
          }
        });
  }

  @Test
  void nodesRemovedWhileOthersJoinThemLeaveNothing() {
    List<DocNode> docs = docs(12);
    List<TermNode> terms = cluster.terms.createAll(Collections.nCopies(12, t -> {}));
    Race.run(
        6,
        thread -> {
          for (int i = 0; i < 12; i++) {
            try {
              if (thread == 0) {
                docs.get(i).remove();
              } else if (thread == 1) {
                terms.get(11 - i).remove();
              } else {
                docs.get(i).terms.add(terms.get((i + thread) % 12));
              }
            } catch (NodeMissingException removed) {
              // That is what the race is about.
            }
          }
        });
    assertThat(cluster.sum("select count(*) from databacon.edge")).isZero();
  }
}
