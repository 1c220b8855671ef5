package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.corpus.CorpusDao;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.Doc;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.Everything.Mixed;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.corpus.UserDao;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.FlagRangeException;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TopologyException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be stored, or does not exist, is a named exception, and nothing is written. */
@DatabaconTest(servers = 2, freshPerTest = true)
class BadInputTest {
  private static final String ROWS =
      """
      select sum(hashtextextended(t::text, 0)) from (
        select n::text as t from databacon.node n
        union all select p::text from databacon.property p
        union all select a::text from databacon.alias a
        union all select l::text from databacon.alias_lookup l
        union all select e::text from databacon.edge e
        union all select '') rows
      """;

  private CorpusCluster cluster;
  private EverythingNode node;
  private UserNode user;
  private CorpusNode corpus;
  private DocNode doc;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
    node = cluster.everythings.create(draft -> draft.text("before"));
    user = cluster.users.create(draft -> draft.username("cam").emails("a@x.io"));
    corpus = cluster.corpora.create(draft -> draft.user(user));
    doc = cluster.docs.create(draft -> draft.corpus(corpus));
  }

  private <E extends DatabaconException> AbstractThrowableAssert<?, ?> refused(
      Class<E> error, ThrowingCallable call) {
    String[] before = rows();
    AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(call).isInstanceOf(error);
    assertThat(rows()).isEqualTo(before);
    return thrown;
  }

  private String[] rows() {
    return new String[] {cluster.databases().sql(0, ROWS), cluster.databases().sql(1, ROWS)};
  }

  @Test
  void stringsThatAreNotText() {
    for (String bad : List.of("a\0b", "\uD83D", "\uDE00x", "x\uD83Dx")) {
      refused(UnstorableValueException.class, () -> node.text.set(bad))
          .hasMessageContaining("Everything.text");
      refused(UnstorableValueException.class, () -> node.largeText.set(bad));
      refused(UnstorableValueException.class, () -> node.strings.set(Set.of(bad)));
      refused(UnstorableValueException.class, () -> node.doubles.set(Map.of(bad, 1.0)));
      refused(UnstorableValueException.class, () -> node.mixed.set(mixed(bad)));
      refused(
          UnstorableValueException.class, () -> doc.content.set(new Doc.Content(bad, List.of())));
      refused(UnstorableValueException.class, () -> user.username.set(bad))
          .hasMessageContaining("User.username");
      refused(UnstorableValueException.class, () -> user.emails.add(bad));
      refused(UnstorableValueException.class, () -> cluster.users.byUsername(bad));
      refused(UnstorableValueException.class, () -> user.emails.contains(bad));
      refused(
          UnstorableValueException.class, () -> cluster.users.create(draft -> draft.username(bad)));
      refused(
          UnstorableValueException.class,
          () -> cluster.everythings.create(draft -> draft.text(bad)));
      refused(
          UnstorableValueException.class,
          () -> doc.scores.add(doc, edge -> edge.note(Map.of("k", bad))));
    }
  }

  private static Mixed mixed(String text) {
    return new Mixed(
        null, null, null, null, null, null, null, List.of(), Map.of("k", List.of(text)));
  }

  @Test
  void valuesThatAreTooBig() {
    String tenMegabytes = "x".repeat(10 << 20);
    refused(UnstorableValueException.class, () -> node.text.set(tenMegabytes))
        .hasMessageContaining("@Prop(large = true)");
    refused(UnstorableValueException.class, () -> node.text.set("ü".repeat(600_000)));
    refused(UnstorableValueException.class, () -> node.largeText.set("x".repeat((64 << 20) + 1)))
        .hasMessageContaining("64 MiB");
    refused(
        UnstorableValueException.class,
        () -> cluster.everythings.create(draft -> draft.text(tenMegabytes)));
    refused(UnstorableValueException.class, () -> user.username.set("x".repeat(2_001)))
        .hasMessageContaining("2000");
    refused(UnstorableValueException.class, () -> user.emails.add("ü".repeat(1_001)));
    user.username.set("ü".repeat(1_000));
    assertThat(cluster.users.byUsername("ü".repeat(1_000))).isEqualTo(user);
  }

  @Test
  void valuesThatWouldBeRounded() {
    refused(
            UnstorableValueException.class,
            () -> node.instant.set(Instant.parse("2026-01-01T00:00:00.000000001Z")))
        .hasMessageContaining("Everything.instant")
        .hasMessageContaining("truncatedTo");
    refused(UnstorableValueException.class, () -> node.duration.set(Duration.ofNanos(1)));
    refused(
        UnstorableValueException.class,
        () -> node.duration.set(Duration.ofSeconds(Long.MAX_VALUE)));
    refused(UnstorableValueException.class, () -> node.instant.set(Instant.MAX));
    refused(
        UnstorableValueException.class,
        () -> node.instant.set(Instant.parse("+294247-01-10T04:00:54.775808Z")));
    refused(UnstorableValueException.class, () -> node.instant.set(Instant.MIN));
    refused(UnstorableValueException.class, () -> node.date.set(LocalDate.MAX));
    refused(UnstorableValueException.class, () -> node.date.set(LocalDate.MIN));
    refused(UnstorableValueException.class, () -> node.decimal.set(new BigDecimal("1E-16384")));
    refused(UnstorableValueException.class, () -> node.decimal.set(new BigDecimal("1E+200000")));
  }

  @Test
  void flagsOutOfRange() {
    refused(FlagRangeException.class, () -> user.corpusCount.set(256))
        .hasMessageContaining("corpusCount")
        .hasMessageContaining("255");
    refused(FlagRangeException.class, () -> user.alternateCorpusCount.set(6));
    refused(FlagRangeException.class, () -> user.corpusCount.set(-1));
    refused(FlagRangeException.class, () -> user.flags.update(f -> f.corpusCount(1 << 20)));
    refused(FlagRangeException.class, () -> cluster.docs.create(d -> d.length(65_536)));
    refused(FlagRangeException.class, () -> doc.scores.add(doc, e -> e.similarity(65_536)));
  }

  @Test
  void idsOfAnotherType() {
    EverythingNode wrong = cluster.everythings.handle(user.id());
    refused(NodeMissingException.class, wrong::text)
        .hasMessageContaining("not a Everything but a User");
    refused(NodeMissingException.class, () -> wrong.text.set("x"));
    refused(NodeMissingException.class, () -> wrong.text.clear());
    refused(NodeMissingException.class, () -> wrong.largeText.set("x"));
    refused(NodeMissingException.class, () -> wrong.largeText.clear());
    refused(NodeMissingException.class, wrong::remove).hasMessageContaining("User");
    DocNode notDoc = cluster.docs.handle(user.id());
    refused(NodeMissingException.class, () -> corpus.docs.add(notDoc))
        .hasMessageContaining("not a Doc but a User");
    refused(NodeMissingException.class, () -> notDoc.corpus.set(corpus));
    refused(NodeMissingException.class, () -> notDoc.corpus.clear());
    refused(NodeMissingException.class, () -> notDoc.scores.add(doc));
    refused(NodeMissingException.class, () -> notDoc.scores.nodes());
    refused(NodeMissingException.class, () -> notDoc.scores.count());
    refused(NodeMissingException.class, () -> notDoc.scores.contains(doc));
    refused(NodeMissingException.class, () -> notDoc.scores.remove(doc));
    refused(NodeMissingException.class, () -> notDoc.scores.move(doc, 0));
    refused(NodeMissingException.class, () -> notDoc.scores.update(doc, e -> e.similarity(1)));
    refused(NodeMissingException.class, () -> notDoc.slug.set("x"));
    refused(NodeMissingException.class, () -> notDoc.length.set(1));
    refused(NodeMissingException.class, () -> notDoc.length());
    refused(NodeMissingException.class, () -> notDoc.content.set(null));
    refused(NodeMissingException.class, () -> notDoc.content.read());
    refused(NodeMissingException.class, () -> cluster.docs.create(d -> d.scores(doc, notDoc)));
    UserNode notUser = cluster.users.handle(doc.id());
    refused(NodeMissingException.class, () -> notUser.emails.add("z@x.io"));
    refused(NodeMissingException.class, () -> notUser.emails.remove("a@x.io"));
    refused(NodeMissingException.class, () -> notUser.emails.list());
    refused(NodeMissingException.class, () -> notUser.username.set("z"));
    assertThat(wrong.exists()).isFalse();
    assertThat(cluster.docs.byId(user.id())).isNull();
    assertThat(cluster.docs.byIds(List.of(user.id(), doc.id()))).containsExactly(null, doc);
  }

  @Test
  void idsThatNeverWere() {
    DocNode none = cluster.docs.handle(doc.id() ^ (1L << 40));
    refused(NodeMissingException.class, none::content).hasMessageContaining("no Doc with id");
    refused(NodeMissingException.class, () -> none.corpus.set(corpus));
    refused(NodeMissingException.class, () -> corpus.docs.add(none));
    refused(NodeMissingException.class, () -> cluster.docs.create(d -> d.scores(none)));
    assertThat(none.remove()).isFalse();
    assertThat(none.exists()).isFalse();
  }

  @Test
  void idsOfShardsThatDoNotExist() {
    for (long bad : new long[] {-1, Long.MIN_VALUE, 0}) {
      DocNode none = cluster.docs.handle(bad);
      refused(TopologyException.class, none::content);
      refused(TopologyException.class, none::remove);
      refused(TopologyException.class, () -> corpus.docs.add(none));
      refused(TopologyException.class, () -> cluster.docs.byId(bad));
      refused(TopologyException.class, () -> cluster.docs.create(d -> d.scores(none)));
    }
  }

  @Test
  void handlesOfAnotherDatabacon() {
    try (Databacon other = cluster.databases().connect()) {
      UserNode foreign = new UserDao(other).byId(user.id());
      refused(ForeignHandleException.class, () -> corpus.user.set(foreign))
          .hasMessageContaining("another Databacon");
      refused(ForeignHandleException.class, () -> cluster.corpora.create(c -> c.user(foreign)));
      CorpusNode foreignCorpus = new CorpusDao(other).byId(corpus.id());
      refused(ForeignHandleException.class, () -> user.corpora.add(foreignCorpus));
      refused(ForeignHandleException.class, () -> user.corpora.contains(foreignCorpus));
      refused(ForeignHandleException.class, () -> user.corpora.remove(foreignCorpus));
      refused(ForeignHandleException.class, () -> user.corpora.move(foreignCorpus, 0));
      refused(ForeignHandleException.class, () -> user.corpora.addAll(List.of(foreignCorpus)));
      refused(ForeignHandleException.class, () -> cluster.terms.byString(foreignCorpus, "pig"));
    }
  }

  @Test
  void indexesOutOfBounds() {
    assertThatThrownBy(() -> doc.scores.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> user.emails.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> user.emails.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> user.emails.move("a@x.io", -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(user.emails.get(0)).isEqualTo("a@x.io");
  }
}
