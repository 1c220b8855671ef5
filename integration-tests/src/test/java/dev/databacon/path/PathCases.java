package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Options;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocCountEdge;
import dev.databacon.corpus.DocCountFields;
import dev.databacon.corpus.DocFields;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.FolderDao;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.LeafNode;
import dev.databacon.corpus.PersonFields;
import dev.databacon.corpus.PersonNode;
import dev.databacon.corpus.TermFields;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserFields;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.NodeMissingException;
import dev.databacon.node.Cursor;
import dev.databacon.node.Page;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What paths read. */
abstract class PathCases {
  private CorpusCluster c;

  @BeforeEach
  void open(TestCluster cluster) {
    c = new CorpusCluster(cluster);
  }

  private DocNode doc(int terms) {
    DocNode doc = c.docs.create(d -> d.length(terms));
    List<TermNode> made = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      long count = i;
      made.add(c.terms.create(t -> t.docCount(count)));
    }
    for (int i = 0; i < terms; i++) {
      int count = i;
      doc.terms.add(made.get(i), e -> e.count(count).pinned(count == 1));
    }
    return doc;
  }

  @Test
  void valuesTuplesAndEdgesComeInOrder() {
    DocNode doc = doc(4);
    assertThat(doc.path().terms().docCount().list()).containsExactly(0L, 1L, 2L, 3L);
    assertThat(doc.path().terms().with(TermFields.DOC_COUNT, DocCountFields.COUNT).list())
        .containsExactly(
            new Tuple2<>(0L, 0), new Tuple2<>(1L, 1), new Tuple2<>(2L, 2), new Tuple2<>(3L, 3));
    List<DocCountEdge<TermNode>> edges =
        doc.path()
            .terms()
            .where(DocCountFields.PINNED.equalTo(true))
            .<DocCountEdge<TermNode>>edges(DocCountEdge::new)
            .list();
    assertThat(edges).singleElement().isEqualTo(doc.terms.get(1));
    List<Long> looped = new ArrayList<>();
    for (Long count : doc.path().terms().first(2).docCount()) {
      looped.add(count);
    }
    assertThat(looped).containsExactly(0L, 1L);
    assertThat(doc.path().terms().docs().slug().list()).hasSize(4).containsOnlyNulls();
    assertThat(doc.path().terms().docs().length().distinct().list()).containsExactly(4);
    assertThat(doc.path().terms().docs().slug().count()).isEqualTo(4);
    assertThat(doc.path().slug().first()).isNull();
  }

  @Test
  void everyKindOfStepIsGone() {
    FolderDao folders = new FolderDao(c.db);
    FolderNode top =
        folders.create(
            f ->
                f.title("top").tags("x", "y").folders(g -> g.title("in")).leaves(l -> l.text("a")));
    FolderNode in = top.folders.get(0);
    LeafNode leaf = top.leaves.get(0);
    in.links.add(top);
    assertThat(top.path().folders().links().title().list()).containsExactly("top");
    assertThat(in.path().parent().list()).containsExactly(top);
    assertThat(top.path().parent().list()).isEmpty();
    assertThat(leaf.path().folder().tags().list()).containsExactly("x", "y");
    assertThat(in.path().parent().leaves().text().list()).containsExactly("a");
    assertThat(in.path().parent().leaves().text().stream().toList()).containsExactly("a");
    assertThat(in.path().parent().tags().count()).isEqualTo(2);
    assertThat(in.path().shelf().exists()).isFalse();
    UserNode user = c.users.create(u -> u.username("u").emails("b@x", "a@x").password("p"));
    assertThat(user.path().emails().list()).containsExactly("b@x", "a@x");
    assertThat(user.path().with(UserFields.USERNAME, UserFields.PASSWORD).list())
        .containsExactly(new Tuple2<>("u", "p"));
    assertThat(user.path().where(UserFields.NEWSLETTER_SUB.equalTo(false)).list()).isEmpty();
    assertThat(user.path().profile().first()).isNull();
  }

  @Test
  void longListsAreStreamedInPagesAndCountedWhereTheyAre() {
    DocNode doc = c.docs.create(d -> {});
    int many = 5_000;
    List<TermNode> terms =
        c.terms.createAll(
            IntStream.range(0, many)
                .<java.util.function.Consumer<dev.databacon.corpus.TermDraft>>mapToObj(
                    i -> t -> t.docCount(i % 10))
                .toList());
    doc.terms.addAll(terms);
    assertThat(doc.path().terms().stream().toList()).isEqualTo(terms);
    assertThat(doc.path().terms().list()).isEqualTo(terms);
    assertThat(doc.path().terms().count()).isEqualTo(many);
    assertThat(doc.path().terms().first(3_000).stream().count()).isEqualTo(3_000);
    assertThat(doc.path().terms().start(4_990).list()).isEqualTo(terms.subList(4_990, many));
    assertThat(doc.path().terms().where(TermFields.DOC_COUNT.equalTo(3L)).count()).isEqualTo(500);
    long before = c.roundTrips();
    assertThat(doc.path().terms().stream().limit(10).toList()).hasSize(10);
    assertThat(c.roundTrips() - before).isEqualTo(1);
    var cursor = doc.terms.nodes(dev.databacon.Options.limit(7)).cursor();
    assertThat(doc.path().terms().after(java.util.Objects.requireNonNull(cursor)).first())
        .isEqualTo(terms.get(7));
  }

  @Test
  void pagesGoOnFromACursor() {
    DocNode doc = doc(7);
    CorpusNode corpus = c.corpora.create(x -> x.docs(doc));
    List<TermNode> all = doc.path().terms().list();
    Page<Long> page = doc.path().terms().docCount().page(3);
    assertThat(page.items()).containsExactly(0L, 1L, 2L);
    assertThat(page.hasNext()).isTrue();
    assertThat(page.next().items()).containsExactly(3L, 4L, 5L);
    assertThat(page.toList()).hasSize(7);
    Cursor cursor = Cursor.parse(String.valueOf(page.cursor()));
    assertThat(doc.path().terms().after(cursor).page(2).items()).isEqualTo(all.subList(3, 5));
    assertThat(doc.terms.nodes(Options.after(cursor)).items()).isEqualTo(all.subList(3, 7));
    Page<TermNode> odd =
        doc.path().terms().where(TermFields.DOC_COUNT.in(1L, 3L, 5L)).start(1).limit(2).page(1);
    assertThat(odd.toList()).containsExactly(all.get(3), all.get(5));
    assertThat(doc.path().terms().first(5).page(5).hasNext()).isFalse();
    assertThat(doc.path().corpus().docs().terms().first(1).list()).containsExactly(all.get(0));
    assertThat(doc.path().corpus().docs().page(9).items()).containsExactly(doc);
    assertThat(c.docs.create(d -> {}).path().terms().page(3).cursor()).isNull();
    UserNode user = c.users.create(u -> u.emails("a@p", "b@p", "c@p"));
    assertThat(user.path().emails().page(2).next().items()).containsExactly("c@p");
    long before = c.roundTrips();
    assertThatThrownBy(() -> corpus.path().docs().terms().page(3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one list")
        .hasMessageContaining("Doc.terms");
    assertThatThrownBy(() -> c.docs.path().page(3)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> doc.path().terms().distinct().page(3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("distinct()");
    assertThatThrownBy(() -> doc.path().corpus().page(3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("first()");
    assertThatThrownBy(() -> doc.path().terms().page(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(c.roundTrips()).isEqualTo(before);
  }

  @Test
  void trianglesAreCountedByClosingTheWay() {
    Random random = new Random(1);
    int people = 14;
    List<PersonNode> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      all.add(c.people.create(p -> {}));
    }
    boolean[][] friends = new boolean[people][people];
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) == 0) {
          all.get(i).friends.add(all.get(j));
          friends[i][j] = true;
          friends[j][i] = true;
        }
      }
    }
    long triangles = 0;
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < j; k++) {
          triangles += friends[i][j] && friends[j][k] && friends[i][k] ? 1 : 0;
        }
      }
    }
    assertThat(triangles).isPositive();
    assertThat(c.people.path().friends().friends().where(PersonFields.FRIENDS.closes()).count())
        .isEqualTo(6 * triangles);
    PersonNode one = all.get(0);
    List<PersonNode> closing =
        one.path().friends().friends().where(PersonFields.FRIENDS.closes()).list();
    assertThat(closing).allMatch(other -> one.friends.contains(other));
    assertThat(one.path().friends().friends().where(PersonFields.FRIENDS.closes()).stream())
        .containsExactlyElementsOf(closing);
  }

  @Test
  void withinATransactionItsOwnWritesAreSeen() {
    DocNode doc = doc(2);
    CorpusNode corpus = c.corpora.create(x -> {});
    c.db.transaction(
        tx -> {
          doc.corpus.set(corpus);
          doc.length.set(77);
          assertThat(corpus.path().docs().length().list()).containsExactly(77);
          assertThat(corpus.path().docs().terms().count()).isEqualTo(2);
        });
    assertThat(corpus.path().docs().list()).containsExactly(doc);
  }

  @Test
  void whatHasNoBoundOrNoMeaningIsRefusedBeforeAnythingIsSent() {
    DocNode doc = doc(1);
    long before = c.roundTrips();
    assertThatThrownBy(() -> doc.path().terms().orderBy(TermFields.DOC_COUNT.descending()).list())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("first(n)");
    assertThatThrownBy(() -> doc.path().terms().where(DocFields.LENGTH.equalTo(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Doc.length")
        .hasMessageContaining("Term");
    assertThatThrownBy(() -> doc.path().terms().first(1).where(TermFields.DOC_COUNT.equalTo(1L)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> doc.path().value(DocFields.CONTENT).limit(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DocFields.CONTENT.isNull().and(DocFields.CONTENT.equalTo(null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isNull()");
    assertThat(c.roundTrips()).isEqualTo(before);
  }

  @Test
  void aNodeThatIsGoneIsNamed() {
    DocNode gone = doc(1);
    gone.remove();
    assertThatThrownBy(() -> gone.path().terms().list())
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining("There is no Doc");
    assertThatThrownBy(() -> gone.path().terms().docs().count())
        .isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> gone.path().length().list()).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> gone.path().terms().distinct().list())
        .isInstanceOf(NodeMissingException.class);
  }

  @Test
  void statementsDependOnDepthAndServersOnly() {
    DocNode few = doc(2);
    DocNode many = doc(30);
    int servers = c.db.engine().cluster().servers().size();
    for (DocNode doc : List.of(few, many)) {
      long before = c.roundTrips();
      doc.path().terms().docs().terms().docCount().list();
      assertThat(c.roundTrips() - before).isLessThanOrEqualTo(servers == 1 ? 1 : 4L * servers);
      before = c.roundTrips();
      doc.path().terms().docs().distinct().count();
      assertThat(c.roundTrips() - before).isLessThanOrEqualTo(servers == 1 ? 1 : 2L * servers);
    }
  }
}
