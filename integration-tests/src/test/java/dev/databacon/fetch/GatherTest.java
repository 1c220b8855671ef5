package dev.databacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.Options;
import dev.databacon.corpus.BookNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TimeoutException;
import dev.databacon.meter.Meter;
import dev.databacon.node.Page;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaconTest(servers = 3)
class GatherTest {
  private static final int SERVERS = 3;
  private static CorpusCluster c;
  private static Databacon db;

  @BeforeAll
  static void connect(TestCluster cluster) {
    c = new CorpusCluster(cluster);
    db = c.db;
  }

  private static long trips(Runnable work) {
    long before = c.roundTrips();
    work.run();
    return c.roundTrips() - before;
  }

  private static List<String> words(UserNode user) {
    return db
        .gather(
            user.corpora().toList(),
            corpus ->
                db.gather(
                    corpus.docs().toList(),
                    doc ->
                        db.gather(doc.terms().toList(), term -> doc.slug() + " " + term.string())))
        .stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void nestedLoopsTakeAsManyRoundsAsTheyAreDeep() {
    UserNode few = Library.make(c, "few", 2).user();
    UserNode many = Library.make(c, "many", 5).user();
    // corpora; docs; terms; slug; string: each at most once to each server
    long most = 1 + 4L * SERVERS;
    assertThat(trips(() -> assertThat(words(few)).hasSize(8))).isLessThanOrEqualTo(most);
    List<String> words = new ArrayList<>();
    assertThat(trips(() -> words.addAll(words(many)))).isLessThanOrEqualTo(most);
    assertThat(words)
        .hasSize(125)
        .startsWith("many/0/0 many/0/0/0")
        .endsWith("many/4/4 many/4/4/4");
  }

  @Test
  void aThousandReadsAreARoundTripToEachServer() {
    List<DocNode> docs = new ArrayList<>();
    c.docs.createAll(
        IntStream.range(0, 250).mapToObj(i -> d -> d.slug("thousand" + i)), 250, docs::addAll);
    List<String> slugs = new ArrayList<>();
    assertThat(trips(() -> slugs.addAll(db.gather(docs, DocNode::slug))))
        .isLessThanOrEqualTo(SERVERS);
    assertThat(slugs).hasSize(250).endsWith("thousand249");
  }

  @Test
  void asManyBlocksAsAreSetTakeOneRound(TestCluster cluster) {
    int blocks = 1000;
    CorpusCluster set =
        new CorpusCluster(cluster, cluster.connect(config -> config.blockThreads(blocks)));
    List<DocNode> docs = set.docs.createAll(Collections.nCopies(blocks, d -> d.length(4)));
    long before = set.roundTrips();
    assertThat(set.db.gather(docs, DocNode::length)).hasSize(blocks).containsOnly(4);
    assertThat(set.roundTrips() - before).isLessThanOrEqualTo(SERVERS);
    assertThatThrownBy(() -> DatabaconConfig.builder().blockThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blockThreads 0");
  }

  @Test
  void lookupsAreGatheredToo() {
    List<String> names = IntStream.range(0, 40).mapToObj(i -> "looked" + i).toList();
    names.forEach(name -> c.users.create(u -> u.username(name)));
    List<UserNode> found = new ArrayList<>();
    assertThat(trips(() -> found.addAll(db.gather(names, c.users::byUsername))))
        .isLessThanOrEqualTo(SERVERS);
    assertThat(db.gather(found, user -> Objects.requireNonNull(user).username())).isEqualTo(names);
    assertThat(db.gather(List.of("nobody"), c.users::byUsername)).containsExactly((UserNode) null);
  }

  @Test
  void searchesAreGatheredToo() {
    List<String> words = List.of("porcupine", "hedgehog", "capybara", "wombat", "numbat");
    words.forEach(
        word -> c.books.create(b -> b.title(word).author(word).blurb("all about the " + word)));
    // The searches, and then the titles.
    long most = 2L * SERVERS;
    assertThat(statements(() -> found(words, w -> c.books.searchTitle(w)))).isBetween(4L, most);
    assertThat(statements(() -> found(words, w -> c.books.searchBlurb(w)))).isBetween(4L, most);
    assertThat(statements(() -> found(words, w -> c.books.searchAuthor(w, Options.loose()))))
        .isBetween(4L, most);
    // Each with a likeness of its own.
    List<Integer> likes =
        db.gather(
            List.of(1.0, 0.2, 0.9, 0.1),
            least -> c.books.searchBlurb("porcupyne", Options.similarity(least)).items().size());
    assertThat(likes).startsWith(0).element(1).isEqualTo(1);
    assertThat(likes.get(2)).isZero();
    assertThat(likes.get(3)).isPositive();
  }

  private static void found(List<String> words, Function<String, Page<BookNode>> search) {
    assertThat(db.gather(words, word -> search.apply(word).items().get(0).title()))
        .isEqualTo(words);
  }

  @Test
  void blocksMayWrite() {
    List<TermNode> terms =
        IntStream.range(0, 30).mapToObj(i -> c.terms.create(t -> t.docCount(i))).toList();
    assertThat(db.gather(terms, term -> term.docCount() + term.docCount.increment()))
        .startsWith(1L, 3L, 5L)
        .hasSize(30);
    List<String> set =
        db.gather(
            terms,
            term ->
                db.transaction(
                    tx -> {
                      term.docCount.increment();
                      return "now " + term.docCount();
                    }));
    assertThat(set).startsWith("now 2", "now 3").hasSize(30);
  }

  @Test
  void equalPathsOfBlocksBecomeOne() {
    Library few = Library.make(c, "few paths", 2);
    Library many = Library.make(c, "paths", 4);
    List<List<String>> strings = new ArrayList<>();
    long most = 2L * SERVERS;
    assertThat(statements(() -> strings(few.docs()))).isLessThanOrEqualTo(most);
    assertThat(statements(() -> strings.addAll(strings(many.docs())))).isLessThanOrEqualTo(most);
    assertThat(strings).hasSize(16);
    assertThat(strings.get(5)).startsWith("paths/1/1/0", "paths/1/1/1").hasSize(4);
    DocNode gone = c.docs.create(d -> {});
    gone.remove();
    assertThatThrownBy(() -> strings(List.of(many.docs().get(0), gone)))
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining("has been removed");
  }

  private static List<List<String>> strings(List<DocNode> docs) {
    return db.gather(docs, doc -> doc.path().terms().string().list());
  }

  private static long statements(Runnable work) {
    try (Meter meter = db.meter()) {
      work.run();
      return meter.statements();
    }
  }

  @Test
  void whatTheCompilerDoesNotSeeIsThrownToo() {
    List<Integer> items = IntStream.range(0, 20).boxed().toList();
    assertThatThrownBy(() -> db.gather(items, i -> GatherTest.<RuntimeException>fail(i)))
        .isInstanceOf(IOException.class);
    assertThat(db.gather(items, i -> i)).isEqualTo(items);
  }

  // As Kotlin's code may do.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Exception> int fail(int i) throws X {
    throw (X) new IOException("block " + i);
  }

  @Test
  void aTimeForAllOfThemHoldsInBlocks() {
    DocNode doc = c.docs.create(d -> d.slug("in time"));
    List<DocNode> docs = List.of(doc, doc, doc);
    assertThat(db.within(Duration.ofMinutes(1), () -> db.gather(docs, DocNode::slug)))
        .containsOnly("in time");
    assertThatThrownBy(
            () -> db.within(Duration.ofMillis(1), () -> db.gather(docs, GatherTest::late)))
        .isInstanceOf(TimeoutException.class);
    assertThat(doc.slug()).isEqualTo("in time");
  }

  private static String late(DocNode doc) {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(5)) {
      Thread.onSpinWait();
    }
    return doc.slug();
  }

  @Test
  void blocksThatWaitForOneAnotherComeToAnEnd() {
    DocNode doc = c.docs.create(d -> d.slug("waited for"));
    CompletableFuture<String> first = new CompletableFuture<>();
    List<String> read =
        db.gather(
            List.of(0, 1),
            i -> {
              if (i == 1) {
                return first.join();
              }
              first.complete(doc.slug());
              return "read";
            });
    assertThat(read).containsExactly("read", "waited for");
  }

  @Test
  void whatABlockThrowsIsThrown() {
    DocNode there = c.docs.create(d -> d.slug("is there"));
    DocNode gone = c.docs.create(d -> {});
    gone.remove();
    assertThatThrownBy(() -> db.gather(List.of(there, gone, there), DocNode::slug))
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining(Long.toString(gone.id()));
    List<String> caught =
        db.gather(
            List.of(there, gone),
            doc -> {
              try {
                return doc.slug();
              } catch (NodeMissingException e) {
                return "gone";
              }
            });
    assertThat(caught).containsExactly("is there", "gone");
    assertThat(there.slug()).isEqualTo("is there");
  }

  @Test
  void withinATransactionItSeesWhatThatWrote() {
    DocNode doc = c.docs.create(d -> d.slug("old"));
    List<String> read =
        db.transaction(
            tx -> {
              doc.slug.set("new");
              return db.gather(List.of(doc, doc), DocNode::slug);
            });
    assertThat(read).containsExactly("new", "new");
  }

  @Test
  void manyMoreItemsThanThreadsComeToAnEnd() {
    DocNode doc = c.docs.create(d -> d.length(4));
    List<Integer> outer = IntStream.range(0, 300).boxed().toList();
    List<Integer> sums =
        db.gather(
            outer,
            i ->
                db.gather(List.of(1, 2, 3), j -> doc.length() + j).stream().mapToInt(n -> n).sum());
    assertThat(sums).hasSize(300).containsOnly(18);
  }
}
