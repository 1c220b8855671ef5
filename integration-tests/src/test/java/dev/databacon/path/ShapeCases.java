package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.FolderDao;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.User;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.NodeMissingException;
import dev.databacon.path.UserCard.CorpusCard;
import dev.databacon.path.UserCard.DocCard;
import dev.databacon.path.UserCard.TermCount;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shapes hold what was asked for, and cost a round for each level. */
abstract class ShapeCases {
  private CorpusCluster c;

  @BeforeEach
  void open(TestCluster cluster) {
    c = new CorpusCluster(cluster);
  }

  private UserNode user(int docs) {
    UserNode user =
        c.users.create(
            u -> u.username("cam" + docs).role(User.Role.STAFF).emails("a@" + docs, "b@" + docs));
    for (int i = 0; i < 2; i++) {
      CorpusNode corpus = c.corpora.create(x -> x.user(user));
      for (int j = 0; j < docs; j++) {
        int length = j;
        DocNode doc = c.docs.create(d -> d.length(length).corpus(corpus));
        for (int k = 0; k < 3; k++) {
          int count = k;
          String word = "w" + i + j + k;
          TermNode term = c.terms.create(t -> t.docCount(7).corpus(corpus).string(word));
          doc.terms.add(term, e -> e.count(count));
        }
      }
    }
    return user;
  }

  @Test
  void areReadFourLevelsDeep() {
    UserNode user = user(5);
    UserCard card = UserCardShape.INSTANCE.read(user);
    assertThat(card.id()).isEqualTo(user.id());
    assertThat(card.username()).isEqualTo("cam5");
    assertThat(card.role()).isEqualTo(User.Role.STAFF);
    assertThat(card.emails()).containsExactly("a@5", "b@5");
    assertThat(card.corporaCount()).isEqualTo(2);
    assertThat(card.corpora())
        .extracting(CorpusCard::id)
        .isEqualTo(user.corpora().toList().stream().map(CorpusNode::id).toList());
    CorpusCard second = card.corpora().get(1);
    assertThat(second.docsCount()).isEqualTo(5);
    assertThat(second.docs()).extracting(DocCard::length).containsExactly(0, 1, 2, 3);
    DocCard doc = second.docs().get(2);
    assertThat(doc.slug()).isNull();
    assertThat(doc.corpus()).isEqualTo(new UserCard.OwnerCard(second.id()));
    assertThat(doc.terms())
        .containsExactly(new TermCount("w120", 0, 7), new TermCount("w121", 1, 7));
  }

  @Test
  void takeAsManyStatementsHoweverManyNodesThereAre() {
    UserNode few = user(2);
    UserNode many = user(9);
    UserCardShape.INSTANCE.read(many);
    long before = c.roundTrips();
    UserCardShape.INSTANCE.read(few);
    long between = c.roundTrips();
    UserCardShape.INSTANCE.read(many);
    long after = c.roundTrips();
    int servers = c.db.engine().cluster().servers().size();
    int levels = servers == 1 ? 4 : 5;
    assertThat(between - before).isLessThanOrEqualTo((long) levels * servers);
    assertThat(after - between).isLessThanOrEqualTo((long) levels * servers);
  }

  @Test
  void areReadAlongPaths() {
    UserNode user = user(3);
    List<DocCard> cards = user.path().corpora().docs().list(UserCardDocCardShape.INSTANCE);
    assertThat(cards).hasSize(6);
    assertThat(user.path().corpora().docs().stream(UserCardDocCardShape.INSTANCE).toList())
        .isEqualTo(cards);
    List<TermCount> counts =
        user.path().corpora().docs().terms().list(UserCardTermCountShape.INSTANCE);
    assertThat(counts).hasSize(18).contains(new TermCount("w120", 0, 7));
    assertThatThrownBy(() -> user.path().corpora().terms().list(UserCardTermCountShape.INSTANCE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takeTheFirstOfAListInAnotherOrder() {
    CorpusNode corpus = user(5).corpora().toList().get(1);
    UserCard.LongestCard card = UserCardLongestCardShape.INSTANCE.read(corpus);
    assertThat(card.docs()).extracting(UserCard.FrequentCard::length).containsExactly(4, 3);
    assertThat(card.docs().get(0).terms())
        .containsExactly(new TermCount("w142", 2, 7), new TermCount("w141", 1, 7));
  }

  @Test
  void areNestedInThemselvesToTheirDepth() {
    FolderDao folders = new FolderDao(c.db);
    FolderNode top =
        folders.create(
            f ->
                f.title("a")
                    .folders(
                        g -> g.title("b").folders(h -> h.title("c").folders(i -> i.title("d"))))
                    .folders(g -> g.title("e")));
    UserCard.FolderTree tree = UserCardFolderTreeShape.INSTANCE.read(top);
    List<String> titles = new ArrayList<>();
    titles(tree, titles);
    assertThat(titles).containsExactly("a", "b", "c", "e");
  }

  private static void titles(UserCard.FolderTree tree, List<String> into) {
    into.add(tree.title());
    tree.folders().forEach(folder -> titles(folder, into));
  }

  @Test
  void ofANodeThatIsGoneAreRefused() {
    UserNode user = c.users.create(u -> {});
    user.remove();
    assertThatThrownBy(() -> UserCardShape.INSTANCE.read(user))
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining("There is no User");
  }
}
