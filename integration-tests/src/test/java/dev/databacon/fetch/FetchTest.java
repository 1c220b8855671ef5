package dev.databacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.Options;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermFields;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.User;
import dev.databacon.corpus.UserFields;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.meter.Meter;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaconTest(servers = 3)
class FetchTest {
  private static final int SERVERS = 3;
  private static final Options.ReadOption SOON = Options.timeout(Duration.ofSeconds(2));
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

  @Test
  void everyFieldReadsWhatItsAccessorReads() {
    CorpusNode corpus = c.corpora.create(x -> {});
    UserNode user =
        c.users.create(
            u -> u.username("fields").password("pw").role(User.Role.STAFF).corpora(corpus));
    TermNode term = c.terms.create(t -> t.docCount(7).string("pig").corpus(corpus));
    DocNode other = c.docs.create(d -> {});
    DocNode doc =
        c.docs.create(
            d ->
                d.content(new Doc.Content("a", List.of(1L)))
                    .corpus(corpus)
                    .terms(term, edge -> edge.count(3))
                    .translationOf(other, edge -> edge.similarity(9)));
    assertThat(db.run(user.username.fetch())).isEqualTo("fields");
    assertThat(db.run(user.password.fetch())).isEqualTo("pw");
    assertThat(db.run(user.role.fetch())).isEqualTo(User.Role.STAFF);
    assertThat(db.run(user.newsletterSub.fetch())).isTrue();
    assertThat(db.run(user.flags.fetch())).isEqualTo(user.flags());
    assertThat(db.run(user.corpora.fetch())).containsExactly(corpus);
    assertThat(db.run(user.profile.fetch())).isNull();
    assertThat(db.run(term.docCount.fetch())).isEqualTo(7);
    assertThat(db.run(doc.content.fetch())).isEqualTo(doc.content());
    assertThat(db.run(doc.corpus.fetch())).isEqualTo(corpus);
    assertThat(db.run(doc.translationOf.fetch())).isEqualTo(other);
    assertThat(db.run(doc.terms.fetchEdges())).isEqualTo(doc.terms.edges().toList());
    assertThat(db.run(doc.terms.fetchCount())).isEqualTo(1);
    assertThat(db.run(other.content.fetch())).isNull();
    assertThat(db.run(other.terms.fetch())).isEmpty();
    assertThat(db.run(c.everythings.create(e -> {}).ownLong.fetch())).isZero();
  }

  @Test
  void whatIsReadyGoesOutAsOneRoundTripToEachServer() {
    List<DocNode> docs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String slug = "ready" + i;
      docs.add(c.docs.create(d -> d.slug(slug).length(slug.length())));
    }
    ListFetch<String> all =
        Fetch.all(
            docs.stream()
                .map(doc -> Fetch.zip(doc.slug.fetch(), doc.length.fetch(), (s, n) -> s + ":" + n))
                .toList());
    List<String> read = new ArrayList<>();
    assertThat(trips(() -> read.addAll(db.run(all)))).isEqualTo(SERVERS);
    assertThat(read).hasSize(300).startsWith("ready0:6").endsWith("ready299:8");
  }

  @Test
  void theNumberOfRoundTripsFollowsFromTheDepthAndNotFromTheNumberOfNodes() {
    UserNode few = Library.make(c, "few", 2).user();
    UserNode many = Library.make(c, "many", 7).user();
    ListFetch<List<List<String>>> ofFew = words(few);
    ListFetch<List<List<String>>> ofMany = words(many);
    long most = 1 + 3L * SERVERS;
    assertThat(trips(() -> assertThat(db.run(ofFew)).hasSize(2))).isLessThanOrEqualTo(most);
    assertThat(trips(() -> db.run(ofMany))).isLessThanOrEqualTo(most);
    List<List<List<String>>> words = db.run(ofMany);
    assertThat(words.get(6).get(0)).startsWith("many/6/0/0").hasSize(7).endsWith("many/6/0/6");
  }

  @Test
  void theNumberOfStatementsDoesToo() {
    UserNode few = Library.make(c, "statements of few", 2).user();
    UserNode many = Library.make(c, "statements of many", 6).user();
    assertThat(statements(() -> db.run(words(few)))).isLessThanOrEqualTo(1 + 3L * SERVERS);
    assertThat(statements(() -> db.run(words(many)))).isLessThanOrEqualTo(1 + 3L * SERVERS);
    // What is around it has its costs, too, whoever of the blocks' threads sends them.
    long most = 1 + 2L * SERVERS;
    assertThat(statements(() -> slugs(few))).isBetween(3L, most);
    assertThat(statements(() -> slugs(many))).isBetween(3L, most);
  }

  private static List<List<String>> slugs(UserNode user) {
    return db.gather(
        user.corpora().toList(), corpus -> db.gather(corpus.docs().toList(), DocNode::slug));
  }

  private static long statements(Runnable work) {
    try (Meter meter = db.meter()) {
      work.run();
      return meter.statements();
    }
  }

  private static ListFetch<List<List<String>>> words(UserNode user) {
    return user.corpora
        .fetch()
        .each(
            corpus ->
                corpus
                    .docs
                    .fetch()
                    .each(doc -> doc.terms.fetch().each(term -> term.string.fetch())));
  }

  @Test
  void equalWalksFromManyNodesAreOne() {
    Library library = Library.make(c, "walks", 6);
    ListFetch<List<String>> slugs =
        library.user().corpora.fetch().each(corpus -> corpus.path().docs().slug().fetch());
    List<List<String>> read = new ArrayList<>();
    assertThat(trips(() -> read.addAll(db.run(slugs)))).isLessThanOrEqualTo(1 + 2L * SERVERS);
    assertThat(read).hasSize(6);
    assertThat(read.get(2)).containsExactlyElementsOf(slugs("walks/2/", 6));
  }

  private static List<String> slugs(String start, int each) {
    List<String> slugs = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      slugs.add(start + i);
    }
    return slugs;
  }

  @Test
  void whatFailsFailsOnlyWhatDependsOnIt() {
    DocNode there = c.docs.create(d -> d.slug("there"));
    DocNode gone = c.docs.create(d -> d.slug("gone"));
    gone.remove();
    Fetch<String> lost = gone.slug.fetch();
    assertThatThrownBy(() -> db.run(lost)).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> db.run(Fetch.all(List.of(there.slug.fetch(), lost))))
        .isInstanceOf(NodeMissingException.class);
    List<String> both =
        db.run(Fetch.all(List.of(there.slug.fetch(), lost.recover(e -> "recovered"))));
    assertThat(both).containsExactly("there", "recovered");
    Fetch<String> path = gone.path().terms().string().fetch().map(l -> "found").recover(e -> "no");
    Fetch<String> joined = Fetch.zip(path, there.slug.fetch(), (a, b) -> a + b);
    assertThat(db.run(joined)).isEqualTo("nothere");
  }

  @Test
  void aServerThatIsAwayFailsOnlyWhatIsReadThere(TestCluster cluster) throws IOException {
    DocNode here = on(0);
    DocNode away = on(2);
    try (FaultProxy proxy = FaultProxy.to(cluster.server(2));
        Databacon client = connect(cluster, proxy)) {
      DocDao docs = new DocDao(client);
      proxy.refuse(true);
      proxy.cutAll(FaultProxy.Ending.RESET);
      assertThat(client.run(both(docs, here, away), SOON)).containsExactly("here", "away");
      ListFetch<String> fields =
          Fetch.all(
              List.of(
                  docs.handle(here.id()).slug.fetch(),
                  docs.handle(away.id()).slug.fetch().recover(e -> "away")));
      assertThat(client.run(fields, SOON)).containsExactly("here", "away");
    }
  }

  private static ListFetch<String> both(DocDao docs, DocNode here, DocNode away) {
    Fetch<String> one = docs.handle(here.id()).path().slug().fetch().map(all -> all.get(0));
    Fetch<String> other = docs.handle(away.id()).path().slug().fetch().map(all -> all.get(0));
    return Fetch.all(List.of(one, other.recover(e -> "away")));
  }

  /** A document on one server, called so. */
  private static DocNode on(int server) {
    while (true) {
      DocNode doc = c.docs.create(d -> {});
      if (db.engine().cluster().server(doc.id()).ordinal() == server) {
        doc.slug.set(server == 0 ? "here" : "away");
        return doc;
      }
    }
  }

  private static Databacon connect(TestCluster cluster, FaultProxy proxy) {
    DatabaconConfig.Builder config =
        DatabaconConfig.builder().timeout(Duration.ofSeconds(20)).recoveryInterval(Duration.ZERO);
    for (TestServer server : cluster.servers()) {
      String url =
          server.name().equals(cluster.server(2).name()) ? proxy.jdbcUrl() : server.jdbcUrl();
      config.server(server.name(), url, server.user(), server.password());
    }
    return Databacon.connect(config.build());
  }

  @Test
  void whatAFunctionThrowsIsThrown() {
    DocNode doc = c.docs.create(d -> d.slug("throws"));
    Fetch<String> broken =
        doc.slug
            .fetch()
            .map(
                slug -> {
                  throw new IllegalStateException("mine");
                });
    assertThatThrownBy(() -> db.run(broken)).isInstanceOf(IllegalStateException.class);
    // recover is for what the store says, not for mistakes of the program
    assertThatThrownBy(() -> db.run(broken.recover(e -> "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine");
  }

  @Test
  void nodesAreLookedUpTogether() {
    CorpusNode corpus = c.corpora.create(x -> {});
    TermNode pig = c.terms.create(t -> t.string("looked up").corpus(corpus));
    List<UserNode> users = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String name = "fetched" + i;
      users.add(c.users.create(u -> u.username(name)));
    }
    ListFetch<@Nullable UserNode> byName =
        Fetch.all(
            IntStream.range(0, 31)
                .mapToObj(i -> c.users.fetchBy(UserFields.USERNAME, "fetched" + i))
                .toList());
    List<@Nullable UserNode> found = new ArrayList<>();
    assertThat(trips(() -> found.addAll(db.run(byName)))).isLessThanOrEqualTo(SERVERS);
    assertThat(found.subList(0, 30)).isEqualTo(users);
    assertThat(found.get(30)).isNull();
    assertThat(db.run(c.terms.fetchBy(TermFields.STRING, corpus, "looked up"))).isEqualTo(pig);
    assertThat(db.run(c.terms.fetchById(pig.id()))).isEqualTo(pig);
    assertThat(db.run(c.docs.fetchById(pig.id()))).isNull();
    assertThatThrownBy(() -> c.users.fetchBy(TermFields.STRING, "pig"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> c.terms.fetchBy(TermFields.STRING, "pig"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFetchIsMadeOnceInARunAndAnewInTheNext() {
    TermNode term = c.terms.create(t -> t.docCount(1));
    AtomicInteger calls = new AtomicInteger();
    Fetch<Long> count =
        term.docCount
            .fetch()
            .map(
                n -> {
                  calls.incrementAndGet();
                  return n;
                });
    assertThat(db.run(Fetch.zip(count, count, Long::sum))).isEqualTo(2);
    assertThat(calls).hasValue(1);
    term.docCount.increment();
    assertThat(db.run(count)).isEqualTo(2);
  }

  @Test
  void aTransactionSeesWhatItWrote() {
    DocNode doc = c.docs.create(d -> d.slug("before"));
    Fetch<String> slug = doc.slug.fetch();
    String within =
        db.transaction(
            tx -> {
              doc.slug.set("within");
              assertThat(db.run(doc.path().slug().fetch())).containsExactly("within");
              return db.run(slug);
            });
    assertThat(within).isEqualTo("within");
  }

  @Test
  void startedFetchesRunByThemselves() throws Exception {
    DocNode doc = c.docs.create(d -> d.slug("started"));
    assertThat(db.start(doc.slug.fetch()).get(20, TimeUnit.SECONDS)).isEqualTo("started");
  }

  @Test
  void fetchesThatWaitForThoseTheyStartedComeToAnEnd() throws Exception {
    // More than run at the same time where there are no virtual threads.
    assertThat(db.start(nested(400)).get(60, TimeUnit.SECONDS)).isEqualTo(400);
  }

  private static Fetch<Integer> nested(int depth) {
    return Fetch.of(depth).map(left -> left == 0 ? 0 : 1 + db.start(nested(left - 1)).join());
  }

  @Test
  void noRoundGoesOutAfterItWasCancelled() throws Exception {
    DocNode doc = c.docs.create(d -> d.slug("cancelled"));
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger later = new AtomicInteger();
    CompletableFuture<Integer> future =
        db.start(
            doc.slug
                .fetch()
                .then(
                    slug -> {
                      reached.countDown();
                      await(goOn);
                      return doc.length.fetch().map(n -> later.incrementAndGet());
                    }));
    assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
    future.cancel(false);
    goOn.countDown();
    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    // The run ends by itself; what it would have done next is not done.
    assertThat(db.run(doc.slug.fetch())).isEqualTo("cancelled");
    assertThat(later).hasValue(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aHandleOfAnotherDatabaconIsRefused(TestCluster cluster) {
    DocNode doc = c.docs.create(d -> {});
    try (Databacon other = cluster.connect(settings -> {})) {
      assertThatThrownBy(() -> other.run(doc.slug.fetch()))
          .isInstanceOf(ForeignHandleException.class);
    }
  }

  @Test
  void optionsOfListsHold() {
    DocNode doc = c.docs.create(d -> {});
    for (int i = 0; i < 5; i++) {
      doc.terms.add(c.terms.create(t -> {}));
    }
    List<TermNode> all = db.run(doc.terms.fetch());
    assertThat(db.run(doc.terms.fetch(Options.start(1), Options.limit(2))))
        .isEqualTo(all.subList(1, 3));
    assertThatThrownBy(() -> doc.terms.fetch(Options.timeout(Duration.ofSeconds(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
