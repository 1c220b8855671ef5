package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.PersonNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserDraft;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.BulkException;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many rows go in in batches; a bad one stops it, and it is known which are in. */
@DatabaconTest(servers = 2, freshPerTest = true)
class BulkTest {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  /** Users named by their index, but for one of them. */
  private static Stream<Consumer<UserDraft>> users(int count, int odd, Consumer<UserDraft> draft) {
    return IntStream.range(0, count).mapToObj(i -> i == odd ? draft : u -> u.username("user" + i));
  }

  @Test
  void nodesAreCreatedInTheStreamsOrderABatchAtATime() {
    List<Integer> sizes = new ArrayList<>();
    List<UserNode> created = new ArrayList<>();
    long count =
        cluster.users.createAll(
            users(2_345, -1, u -> {}),
            1_000,
            batch -> {
              sizes.add(batch.size());
              created.addAll(batch);
            });
    assertThat(count).isEqualTo(2_345);
    assertThat(sizes).containsExactly(1_000, 1_000, 345);
    assertThat(created.get(1_234).username()).isEqualTo("user1234");
    assertThat(cluster.users.count()).isEqualTo(2_345);
    assertThat(cluster.users.createAll(Stream.empty(), 10)).isZero();
  }

  @Test
  void aBadNodeFailsWithItsIndexAndTheBatchesBeforeItAreIn() {
    cluster.users.create(u -> u.username("taken"));
    BulkException refused =
        catchThrowableOfType(
            BulkException.class,
            () -> cluster.users.createAll(users(100, 57, u -> u.username("taken")), 20));
    assertThat(refused).hasCauseInstanceOf(AliasTakenException.class);
    assertThat(refused.getMessage()).contains("index 57", "2 batches", "40 rows");
    assertThat(refused.index()).isEqualTo(57);
    assertThat(refused.batches()).isEqualTo(2);
    assertThat(refused.rows()).isEqualTo(40);
    assertThat(cluster.users.count()).isEqualTo(41);
    assertThat(cluster.users.byUsername("user39")).isNotNull();
    assertThat(cluster.users.byUsername("user40")).isNull();
    assertThat(cluster.users.createAll(users(100, -1, u -> {}).skip(40), 20)).isEqualTo(60);
  }

  @Test
  void aNodeThatRepeatsAnotherOfItsBatchIsTheBadOne() {
    BulkException refused =
        catchThrowableOfType(
            BulkException.class,
            () -> cluster.users.createAll(users(30, 17, u -> u.username("user3")), 30));
    assertThat(refused).hasCauseInstanceOf(AliasTakenException.class);
    assertThat(refused.index()).isEqualTo(17);
    assertThat(refused.rows()).isZero();
    assertThat(cluster.users.count()).isZero();
  }

  @Test
  void whatADraftOrTheStreamThrowsStopsItThere() {
    BulkException unstorable =
        catchThrowableOfType(
            BulkException.class,
            () -> cluster.users.createAll(users(10, 7, u -> u.username("a\0b")), 5));
    assertThat(unstorable).hasCauseInstanceOf(UnstorableValueException.class);
    assertThat(unstorable.index()).isEqualTo(7);
    Stream<Consumer<UserDraft>> broken =
        users(10, -1, u -> {})
            .peek(
                draft -> {
                  throw new IllegalStateException("the file ended");
                });
    BulkException ended =
        catchThrowableOfType(BulkException.class, () -> cluster.users.createAll(broken, 5));
    assertThat(ended).hasRootCauseMessage("the file ended");
    assertThat(ended.index()).isZero();
  }

  @Test
  void edgesOfAnyListsAreAddedWithTheirDataButForThoseThatAreThere() {
    List<DocNode> docs = cluster.docs.createAll(Collections.nCopies(30, d -> {}));
    TermNode term = cluster.terms.create(t -> t.docs(docs.get(4)));
    CorpusNode corpus = cluster.corpora.create(c -> {});
    long added =
        cluster.docs.addEdges(
            IntStream.range(0, 30)
                .mapToObj(
                    i ->
                        edges ->
                            edges
                                .add(docs.get(i).terms, term, e -> e.count(i).pinned(true))
                                .add(corpus.docs, docs.get(i))),
            7);
    assertThat(added).isEqualTo(59);
    assertThat(corpus.docs()).containsExactlyElementsOf(docs);
    assertThat(docs.get(9).terms.find(term).count()).isEqualTo(9);
    assertThat(docs.get(9).terms.find(term).pinned()).isTrue();
    assertThat(term.docs.find(docs.get(9)).count()).isEqualTo(9);
    assertThat(term.docs.find(docs.get(9)).pinned()).isFalse();
    assertThat(docs.get(4).terms.find(term).count()).isZero();
  }

  @Test
  void anEdgeThatABatchNamesFromBothEndsIsOne() {
    List<PersonNode> people = cluster.people.createAll(Collections.nCopies(3, p -> {}));
    PersonNode ann = people.get(0);
    PersonNode bob = people.get(1);
    long added =
        cluster.people.addEdges(
            Stream.of(
                edges -> edges.add(ann.friends, bob, e -> e.strength(1)),
                edges -> edges.add(bob.friends, ann, e -> e.strength(2)),
                edges -> edges.add(ann.friends, ann).add(ann.friends, ann),
                edges -> edges.add(ann.followers, bob).add(bob.following, ann)),
            10);
    assertThat(added).isEqualTo(3);
    assertThat(bob.friends.get(0).strength()).isEqualTo(1);
    assertThat(ann.friends.count()).isEqualTo(2);
    assertThat(ann.followers.count()).isEqualTo(1);
  }

  @Test
  void aBadEdgeFailsWithItsIndex() {
    List<DocNode> docs = cluster.docs.createAll(Collections.nCopies(20, d -> {}));
    CorpusNode one = cluster.corpora.create(c -> c.docs(docs.get(13)));
    CorpusNode two = cluster.corpora.create(c -> {});
    BulkException taken =
        catchThrowableOfType(
            BulkException.class,
            () ->
                cluster.docs.addEdges(
                    docs.stream().map(doc -> edges -> edges.add(two.docs, doc)), 8));
    assertThat(taken).hasCauseInstanceOf(CardinalityException.class);
    assertThat(taken.index()).isEqualTo(13);
    assertThat(taken.rows()).isEqualTo(8);
    assertThat(two.docs()).containsExactlyElementsOf(docs.subList(0, 8));
    assertThat(docs.get(2).remove()).isTrue();
    BulkException missing =
        catchThrowableOfType(
            BulkException.class,
            () ->
                cluster.docs.addEdges(
                    docs.stream().map(doc -> edges -> edges.add(doc.scores, docs.get(5))), 100));
    assertThat(missing).hasCauseInstanceOf(NodeMissingException.class);
    assertThat(missing.index()).isEqualTo(2);
    assertThat(one.docs()).containsExactly(docs.get(13));
  }

  @Test
  void aBatchTakesTheRoundTripsOfOneNode() {
    cluster.users.create(u -> {});
    long before = cluster.roundTrips();
    cluster.corpora.createAll(Stream.generate(() -> (Consumer<Object>) c -> {}).limit(400), 200);
    // Two batches of two servers each, with what the commit takes; and a block of ids or two.
    assertThat(cluster.roundTrips() - before).isLessThanOrEqualTo(2 * 6 + 2);
  }
}
