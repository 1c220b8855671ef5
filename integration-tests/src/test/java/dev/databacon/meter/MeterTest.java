package dev.databacon.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermDraft;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.node.Handle;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a meter counts. */
@DatabaconTest(servers = 3)
class MeterTest {
  private CorpusCluster c;

  @BeforeEach
  void open(TestCluster cluster) {
    c = new CorpusCluster(cluster);
  }

  private Meter costOf(Runnable work) {
    Meter meter = c.db.meter();
    try (meter) {
      work.run();
    }
    return meter;
  }

  private String home(Handle node) {
    return c.db.engine().cluster().server(node.id()).name();
  }

  private DocNode doc(int terms) {
    List<TermNode> made =
        c.terms.createAll(
            Stream.<Consumer<TermDraft>>generate(() -> t -> {}).limit(terms).toList());
    DocNode doc = c.docs.create(d -> {});
    doc.terms.addAll(made);
    return doc;
  }

  @Test
  void anAccessorIsOneStatementOfOneRow() {
    UserNode user = c.users.create(u -> u.password("s3cret"));
    Meter meter = costOf(user::password);
    Cost cost = meter.cost();
    assertThat(meter.operations()).isEqualTo(1);
    assertThat(cost)
        .isEqualTo(new Cost(1, 1, 1, cost.bytesSent(), cost.bytesReceived()))
        .isEqualTo(meter.byServer().get(home(user)));
    assertThat(meter.byServer()).hasSize(1);
  }

  @Test
  void bytesAreThoseOfTheNetwork() {
    int size = 100_000;
    UserNode user = c.users.create(u -> {});
    Meter write = costOf(() -> user.password.set("x".repeat(size)));
    assertThat(write.cost().bytesSent()).isBetween((long) size, size + 2_000L);
    assertThat(write.cost().bytesReceived()).isBetween(1L, 2_000L);
    Meter read = costOf(user::password);
    assertThat(read.cost().bytesReceived()).isBetween((long) size, size + 2_000L);
    assertThat(read.cost().bytesSent()).isBetween(1L, 2_000L);
    assertThat(read.bytes()).isEqualTo(read.cost().bytesSent() + read.cost().bytesReceived());
  }

  @Test
  void aPageOfAListIsOneStatementOfItsRows() {
    DocNode doc = doc(7);
    Meter meter = costOf(() -> doc.terms.nodes());
    assertThat(meter.operations()).isEqualTo(1);
    assertThat(meter.roundTrips()).isEqualTo(1);
    assertThat(meter.statements()).isEqualTo(1);
    // The entries, and that the node is there.
    assertThat(meter.rows()).isEqualTo(7 + 1);
  }

  @Test
  void anEdgeBetweenTwoServersIsToldByServer() {
    List<DocNode> docs = OnServers.one(c.db, () -> c.docs.create(d -> {}));
    Meter meter = costOf(() -> docs.get(1).scores.add(docs.get(0)));
    assertThat(meter.operations()).isEqualTo(1);
    // The decider sends and commits; the other sends, prepares and commits what is prepared.
    assertThat(meter.byServer()).containsOnlyKeys(home(docs.get(0)), home(docs.get(1)));
    assertThat(meter.byServer().get(home(docs.get(0))).roundTrips()).isEqualTo(2);
    assertThat(meter.byServer().get(home(docs.get(1))).roundTrips()).isEqualTo(3);
    assertThat(meter.roundTrips()).isEqualTo(5);
  }

  @Test
  void aTransactionIsAnOperationAndEachCallInIt() {
    UserNode user = c.users.create(u -> {});
    Meter meter =
        costOf(
            () ->
                c.db.transaction(
                    tx -> {
                      user.password.set("new");
                      assertThat(user.password()).isEqualTo("new");
                    }));
    assertThat(meter.operations()).isEqualTo(3);
    assertThat(meter.byServer()).containsOnlyKeys(home(user));
    // The write, the read, and the commit.
    assertThat(meter.roundTrips()).isEqualTo(3);
  }

  @Test
  void aPathOverThreeServersCostsByItsDepthAndNotByItsNodes() {
    DocNode few = doc(40);
    DocNode many = doc(120);
    Meter little = costOf(() -> assertThat(few.path().terms().docs().slug().list()).hasSize(40));
    Meter much = costOf(() -> assertThat(many.path().terms().docs().slug().list()).hasSize(120));
    assertThat(little.operations()).isEqualTo(1);
    assertThat(little.byServer()).hasSize(3);
    assertThat(much.roundTrips()).isEqualTo(little.roundTrips()).isLessThanOrEqualTo(3 * 3);
    assertThat(much.statements()).isEqualTo(little.statements());
    assertThat(much.rows()).isGreaterThan(little.rows());
  }

  @Test
  void whatFailsIsCountedToo() {
    UserNode taken = c.users.create(u -> u.username("taken by one"));
    Meter meter =
        costOf(
            () ->
                assertThatThrownBy(() -> c.users.create(u -> u.username("taken by one")))
                    .isInstanceOf(AliasTakenException.class));
    assertThat(meter.operations()).isEqualTo(1);
    assertThat(meter.roundTrips()).isPositive();
    taken.remove();
  }

  @Test
  void descriptionsCostNothing() {
    DocNode doc = doc(1);
    Meter meter =
        costOf(
            () -> {
              assertThat(doc.path().terms().docs().slug().explain()).isNotEmpty();
              assertThat(c.docs.handle(doc.id()).terms).hasToString(doc + ".terms");
            });
    assertThat(meter.operations()).isZero();
    assertThat(meter.cost()).isEqualTo(Cost.NOTHING);
  }

  @Test
  void metersWithinOneAnotherCountEachForItself() {
    UserNode user = c.users.create(u -> {});
    Meter[] inner = new Meter[1];
    Meter outer =
        costOf(
            () -> {
              user.password();
              inner[0] = costOf(() -> user.password.set("x"));
              user.flags();
            });
    assertThat(outer.operations()).isEqualTo(3);
    assertThat(outer.roundTrips()).isEqualTo(3);
    assertThat(inner[0].operations()).isEqualTo(1);
    assertThat(inner[0].roundTrips()).isEqualTo(1);
  }

  @Test
  void otherThreadsAreNotCounted() {
    UserNode user = c.users.create(u -> {});
    CorpusNode corpus = c.corpora.create(x -> {});
    Meter meter =
        costOf(
            () -> {
              Meter other =
                  CompletableFuture.supplyAsync(() -> costOf(() -> corpus.user.set(user))).join();
              assertThat(other.operations()).isEqualTo(1);
              assertThat(other.roundTrips()).isPositive();
            });
    assertThat(meter.operations()).isZero();
    assertThat(meter.cost()).isEqualTo(Cost.NOTHING);
  }

  @Test
  void pagesAndPortionsThatAreReadLaterAreOperationsOfTheirOwn() {
    DocNode doc = doc(501);
    Meter pages = costOf(() -> assertThat(doc.terms.nodes().stream()).hasSize(501));
    assertThat(pages.operations()).isEqualTo(2);
    assertThat(pages.roundTrips()).isEqualTo(2);
    Meter portions =
        costOf(() -> assertThat(doc.path().terms().stream().limit(5).toList()).hasSize(5));
    assertThat(portions.operations()).isEqualTo(1);
    assertThat(portions.roundTrips()).isEqualTo(1);
  }
}
