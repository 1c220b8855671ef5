package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.StaleValueException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node's own value is replaced by whoever saw it last, and by nobody else. */
@DatabaconTest(freshPerTest = true)
class ValueTest {
  private static final int THREADS = 100;

  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private static <T> void isAnyOf(ValueField<T> field, T one, T another) {
    Versioned<T> none = field.read();
    assertThat(none.value()).isNull();
    field.replace(none, one);
    assertThat(field.get()).isEqualTo(one);
    assertThatThrownBy(() -> field.replace(none, another)).isInstanceOf(StaleValueException.class);
    Versioned<T> seen = field.read();
    assertThat(seen.value()).isEqualTo(one);
    field.set(another);
    assertThatThrownBy(() -> field.replace(seen, null)).isInstanceOf(StaleValueException.class);
    assertThat(field.get()).isEqualTo(another);
    Versioned<T> last = field.read();
    field.replace(last, null);
    assertThat(field.get()).isNull();
    // A value that is the same again is not the one that was seen.
    field.set(another);
    assertThatThrownBy(() -> field.replace(last, one)).isInstanceOf(StaleValueException.class);
    field.clear();
    assertThat(field.read().value()).isNull();
    assertThat(field.read().version()).isGreaterThan(last.version());
    field.set(null);
    assertThat(field.get()).isNull();
  }

  @Test
  void isAStringARecordOrACollectionAndMayBeAbsent() {
    ProfileNode profile = cluster.profiles.create(p -> p.nickname("stays"));
    isAnyOf(profile.motto, "", "Onwards, \uD83D\uDC16!");
    assertThat(profile.nickname()).isEqualTo("stays");
    DocNode doc = cluster.docs.create(d -> {});
    isAnyOf(doc.content, new Doc.Content("/a", List.of()), new Doc.Content("/b", List.of(1L, 2L)));
    EverythingNode other = cluster.everythings.create(e -> e.text("stays"));
    Map<String, List<Long>> tally = new HashMap<>();
    tally.put("a.b$ \"c\"", List.of(Long.MIN_VALUE, 0L));
    tally.put("", List.of());
    isAnyOf(other.tally, Map.of(), tally);
    assertThat(other.text()).isEqualTo("stays");
    assertThat(cluster.everythings.create(e -> e.tally(tally)).tally()).isEqualTo(tally);
  }

  @Test
  void isAnInteger() {
    TermNode term = cluster.terms.create(t -> {});
    assertThat(term.docCount.getOrNull()).isNull();
    Versioned<Long> none = term.docCount.read();
    assertThat(none.value()).isNull();
    term.docCount.increment();
    assertThatThrownBy(() -> term.docCount.replace(none, 7L))
        .isInstanceOf(StaleValueException.class);
    term.docCount.replace(term.docCount.read(), Long.MAX_VALUE);
    assertThat(term.docCount()).isEqualTo(Long.MAX_VALUE);
    term.docCount.replace(term.docCount.read(), null);
    assertThat(term.docCount.getOrNull()).isNull();
    assertThat(term.docCount()).isZero();
  }

  @Test
  void ofAHundredThreadsExactlyOneWinsEachVersion() {
    DocNode doc = cluster.docs.create(d -> d.content(new Doc.Content("/log", List.of())));
    TermNode term = cluster.terms.create(t -> t.docCount(0));
    ConcurrentMap<Long, AtomicInteger> wins = new ConcurrentHashMap<>();
    ConcurrentMap<Long, AtomicInteger> counted = new ConcurrentHashMap<>();
    Race.run(
        THREADS,
        thread -> {
          append(doc, thread, wins);
          countUp(term, counted);
        });
    assertThat(doc.content().topTerms())
        .containsExactlyInAnyOrderElementsOf(LongStream.range(0, THREADS).boxed().toList());
    assertThat(term.docCount()).isEqualTo(THREADS);
    assertThat(wins).hasSize(THREADS);
    assertThat(wins.values()).allSatisfy(won -> assertThat(won).hasValue(1));
    assertThat(counted).hasSize(THREADS);
    assertThat(counted.values()).allSatisfy(won -> assertThat(won).hasValue(1));
  }

  private static void append(DocNode doc, long item, ConcurrentMap<Long, AtomicInteger> wins) {
    while (true) {
      Versioned<Doc.Content> seen = doc.content.read();
      List<Long> more = new ArrayList<>(seen.value().topTerms());
      more.add(item);
      try {
        doc.content.replace(seen, new Doc.Content("/log", more));
        wins.computeIfAbsent(seen.version(), version -> new AtomicInteger()).incrementAndGet();
        return;
      } catch (StaleValueException another) {
        // Then again, on top of what the other one wrote.
      }
    }
  }

  private static void countUp(TermNode term, ConcurrentMap<Long, AtomicInteger> wins) {
    while (true) {
      Versioned<Long> seen = term.docCount.read();
      try {
        term.docCount.replace(seen, seen.value() + 1);
        wins.computeIfAbsent(seen.version(), version -> new AtomicInteger()).incrementAndGet();
        return;
      } catch (StaleValueException another) {
        // Then again, on top of what the other one wrote.
      }
    }
  }
}
