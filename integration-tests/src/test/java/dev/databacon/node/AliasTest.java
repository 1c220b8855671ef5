package dev.databacon.node;

import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.User.EmailFlags.Verification;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CardinalityException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aliases find their nodes, and are unique. */
@DatabaconTest(servers = 3, freshPerTest = true)
class AliasTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  @Test
  void aReplacedAliasIsFreeAtOnce() {
    UserNode first = cluster.users.create(u -> u.username("cam"));
    UserNode second = cluster.users.create(u -> {});
    assertThatThrownBy(() -> second.username.set("cam"))
        .isInstanceOf(AliasTakenException.class)
        .hasMessageContaining("User.username")
        .hasMessageNotContaining(Long.toString(first.id()));
    first.username.set("max");
    second.username.set("cam");
    assertThat(cluster.users.allByUsername(List.of("cam", "nobody", "max", "cam")))
        .containsExactly(second, null, first, second);
    second.username.clear();
    assertThat(second.username()).isNull();
    assertThat(cluster.users.byUsername("cam")).isNull();
    first.username.set("max");
    assertThat(cluster.users.byUsername("max")).isEqualTo(first);
  }

  @Test
  void aSingleAliasHasFlags() {
    ProfileNode profile = cluster.profiles.create(p -> p.nickname("nick", f -> f.visible(true)));
    assertThat(profile.nickname.entry().visible()).isTrue();
    profile.nickname.set("nack");
    assertThat(profile.nickname.entry().visible()).isTrue();
    assertThat(profile.nickname.update(f -> f.visible(false))).isTrue();
    assertThat(profile.nickname.entry().visible()).isFalse();
    profile.nickname.set("nock", f -> f.visible(true));
    assertThat(profile.nickname.entry().value()).isEqualTo("nock");
    assertThat(profile.nickname.entry().visible()).isTrue();
    profile.nickname.clear();
    assertThat(profile.nickname.entry()).isNull();
    assertThat(profile.nickname.update(f -> f.visible(true))).isFalse();
    profile.nickname.set("new");
    assertThat(profile.nickname.entry().visible()).isFalse();
  }

  @Test
  void pluralAliasesAreAListOfTheirOwn() {
    UserNode user = cluster.users.create(u -> u.emails("a", "b"));
    assertThat(user.emails.add("a")).isFalse();
    assertThat(user.emails.add("c", f -> f.status(Verification.CONFIRMED))).isTrue();
    assertThat(user.emails.find("c").status()).isEqualTo(Verification.CONFIRMED);
    assertThat(user.emails.update("a", f -> f.status(Verification.RESENT))).isTrue();
    assertThat(user.emails.update("z", f -> f.status(Verification.RESENT))).isFalse();
    assertThat(user.emails.entries().items().get(0).status()).isEqualTo(Verification.RESENT);
    assertThat(user.emails.find("z")).isNull();
    assertThat(user.emails.move("c", 0)).isTrue();
    assertThat(user.emails.move("z", 0)).isFalse();
    assertThat(user.emails()).containsExactly("c", "a", "b");
    assertThat(user.emails.get(1)).isEqualTo("a");
    assertThat(user.emails.remove("a")).isTrue();
    assertThat(user.emails.remove("a")).isFalse();
    assertThat(user.emails.count()).isEqualTo(2);
    UserNode other = cluster.users.create(u -> u.emails("a"));
    assertThat(cluster.users.byEmails("a")).isEqualTo(other);
    assertThatThrownBy(() -> user.emails.add("a")).isInstanceOf(AliasTakenException.class);
    assertThatThrownBy(() -> cluster.users.create(u -> u.emails("x", "b")))
        .isInstanceOf(AliasTakenException.class)
        .hasMessageContaining("User.emails");
    assertThat(cluster.users.byEmails("x")).isNull();
    assertThat(cluster.users.count()).isEqualTo(2);
  }

  /** What is unique to a node never keeps that node, nor those that had it, from going. */
  @Test
  void aNodeWithAliasesUniqueToItCanBeRemoved() {
    CorpusNode one = cluster.corpora.create(c -> {});
    CorpusNode two = cluster.corpora.create(c -> {});
    TermNode pig1 = cluster.terms.create(t -> t.corpus(one).string("pig").spellings("pigg"));
    TermNode pig2 = cluster.terms.create(t -> t.corpus(two).string("pig").spellings("pigg"));
    TermNode pig3 = cluster.terms.create(t -> t.string("pig").spellings("pigg"));
    assertThat(one.remove()).isTrue();
    assertThat(two.remove()).isTrue();
    assertThat(List.of(pig1.string(), pig2.string(), pig3.string())).containsOnly("pig");
    CorpusNode three = cluster.corpora.create(c -> {});
    pig1.corpus.set(three);
    assertThat(cluster.terms.byString(three, "pig")).isEqualTo(pig1);
    assertThat(cluster.terms.bySpellings(three, "pigg")).isEqualTo(pig1);
    assertThatThrownBy(() -> pig2.corpus.set(three)).isInstanceOf(AliasTakenException.class);
    assertThat(pig2.spellings.remove("pigg")).isTrue();
    pig2.string.set("hog");
    pig2.corpus.set(three);
    assertThat(pig3.remove()).isTrue();
    assertThat(cluster.terms.byString(three, "hog")).isEqualTo(pig2);
  }

  @Test
  void anAliasUniqueToARelationFollowsIt() {
    CorpusNode one = cluster.corpora.create(c -> {});
    CorpusNode two = cluster.corpora.create(c -> {});
    TermNode pig1 = cluster.terms.create(t -> t.corpus(one).string("pig").spellings("pigg", "pik"));
    TermNode pig2 = cluster.terms.create(t -> t.corpus(two).string("pig"));
    assertThat(cluster.terms.byString(one, "pig")).isEqualTo(pig1);
    assertThat(cluster.terms.byString(two, "pig")).isEqualTo(pig2);
    assertThatThrownBy(() -> pig2.corpus.set(one)).isInstanceOf(AliasTakenException.class);
    assertThat(pig2.corpus()).isEqualTo(two);
    assertThatThrownBy(() -> cluster.terms.create(t -> t.corpus(one).string("pig")))
        .isInstanceOf(AliasTakenException.class);
    pig2.string.set("hog");
    pig2.corpus.set(one);
    assertThat(cluster.terms.byString(one, "hog")).isEqualTo(pig2);
    assertThat(cluster.terms.byString(two, "hog")).isNull();
    pig1.corpus.set(two);
    assertThat(cluster.terms.bySpellings(two, "pik")).isEqualTo(pig1);
    assertThat(cluster.terms.bySpellings(one, "pik")).isNull();
    pig1.spellings.add("pyg");
    assertThat(cluster.terms.bySpellings(two, "pyg")).isEqualTo(pig1);
    pig1.corpus.clear();
    assertThat(cluster.terms.byString(two, "pig")).isNull();
    assertThat(one.terms.add(pig1)).isTrue();
    assertThat(cluster.terms.byString(one, "pig")).isEqualTo(pig1);
    assertThat(one.terms.remove(pig1)).isTrue();
    assertThat(one.terms.remove(pig1)).isFalse();
    assertThat(cluster.terms.byString(one, "pig")).isNull();
    assertThat(two.terms.addAll(List.of(pig1))).isEqualTo(1);
    assertThat(cluster.terms.byString(two, "pig")).isEqualTo(pig1);
    assertThat(pig1.spellings.remove("pyg")).isTrue();
    assertThat(pig1.spellings.remove("pyg")).isFalse();
    CorpusNode three = cluster.corpora.create(c -> {});
    pig1.corpus.set(three);
    assertThat(three.remove()).isTrue();
    assertThat(pig1.corpus()).isNull();
    assertThat(pig1.string()).isEqualTo("pig");
    CorpusNode four = cluster.corpora.create(c -> c.terms(pig1));
    assertThat(cluster.terms.byString(four, "pig")).isEqualTo(pig1);
  }

  /** Lookups are on one server after the other, so that each comes before and after the edge. */
  @Test
  void whatHasARelationAlreadyIsRefusedOnWhateverServersItsAliasesAre() {
    CorpusNode one = cluster.corpora.create(c -> {});
    CorpusNode two = cluster.corpora.create(c -> {});
    for (int i = 0; i < 12; i++) {
      String value = "pig" + i;
      TermNode term = cluster.terms.create(t -> t.corpus(one).string(value).spellings(value));
      assertThat(one.terms.add(term, timeout(MINUTE))).isFalse();
      assertThat(one.terms.addAll(List.of(term), timeout(MINUTE))).isZero();
      assertThatThrownBy(() -> two.terms.add(term, timeout(MINUTE)))
          .isInstanceOf(CardinalityException.class);
      assertThatThrownBy(() -> two.terms.addAll(List.of(term), timeout(MINUTE)))
          .isInstanceOf(CardinalityException.class);
      assertThatThrownBy(() -> cluster.corpora.create(c -> c.terms(term), timeout(MINUTE)))
          .isInstanceOf(CardinalityException.class);
      assertThat(term.corpus()).isEqualTo(one);
    }
  }

  @Test
  void ofSixteenThreadsExactlyOneWinsEachAlias() {
    List<UserNode> users = cluster.users.createAll(Collections.nCopies(16, u -> {}));
    AtomicInteger set = new AtomicInteger();
    AtomicInteger added = new AtomicInteger();
    AtomicInteger created = new AtomicInteger();
    int rounds = 25;
    Race.run(
        16,
        thread -> {
          for (int i = 0; i < rounds; i++) {
            String name = "name" + i;
            set.addAndGet(wins(() -> users.get(thread).username.set(name)));
            added.addAndGet(wins(() -> users.get(thread).emails.add(name)));
            created.addAndGet(wins(() -> cluster.users.create(u -> u.username("new" + name))));
          }
        });
    assertThat(created).hasValue(rounds);
    assertThat(added).hasValue(rounds);
    assertThat(set.get()).isGreaterThanOrEqualTo(rounds);
    assertThat(cluster.sum("select count(*) from databacon.alias")).isEqualTo(rounds);
  }

  private static int wins(Runnable claim) {
    try {
      claim.run();
      return 1;
    } catch (AliasTakenException taken) {
      return 0;
    }
  }

  @Test
  void settersOfOneNodesAliasLeaveOneLookup() {
    UserNode user = cluster.users.create(u -> {});
    Race.run(
        16,
        thread -> {
          for (int i = 0; i < 10; i++) {
            user.username.set("name" + thread + "-" + i);
          }
        });
    assertThat(cluster.sum("select count(*) from databacon.alias_lookup")).isEqualTo(1);
    assertThat(cluster.users.byUsername(user.username())).isEqualTo(user);
  }

  @Test
  void movingATermAndRenamingItAtOnceKeepsItsLookup() {
    CorpusNode one = cluster.corpora.create(c -> {});
    CorpusNode two = cluster.corpora.create(c -> {});
    TermNode term = cluster.terms.create(t -> t.corpus(one).string("pig"));
    Race.run(
        8,
        thread -> {
          for (int i = 0; i < 10; i++) {
            switch (thread % 4) {
              case 0 -> term.corpus.set(i % 2 == 0 ? one : two);
              case 1 -> term.string.set("pig" + thread + i);
              case 2 -> term.spellings.add("spelling" + thread + i);
              default -> term.corpus.clear();
            }
          }
        });
  }
}
