package dev.databacon.node;

import static dev.databacon.Options.after;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.cluster.Server;
import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.User.EmailFlags.Verification;
import dev.databacon.corpus.UserDraft;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.meter.Meter;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aliases are looked up with their flags, many at once, and within what they are unique to. */
@DatabaconTest(servers = 3, freshPerTest = true)
class AliasLookupTest {
  private CorpusCluster cluster;

  @BeforeEach
  void open(TestCluster given) {
    cluster = new CorpusCluster(given);
  }

  private List<Server> servers() {
    return cluster.db.engine().cluster().servers();
  }

  @Test
  void aLookupSeesTheFlags() {
    UserNode user =
        cluster.users.create(u -> u.emails("a").emails("b", f -> f.status(Verification.SENT)));
    assertThat(cluster.users.entryByEmails("a").entry().status()).isEqualTo(Verification.UNSENT);
    var found = cluster.users.entryByEmails("b");
    assertThat(found.node()).isEqualTo(user);
    assertThat(found.entry().value()).isEqualTo("b");
    assertThat(found.entry().status()).isEqualTo(Verification.SENT);
    assertThat(found).isEqualTo(new AliasHit<>(user, user.emails.find("b")));
    user.emails.update("b", f -> f.status(Verification.CONFIRMED));
    assertThat(cluster.users.entryByEmails("b").entry().status()).isEqualTo(Verification.CONFIRMED);
    assertThat(cluster.users.entryByEmails("c")).isNull();
    user.emails.remove("b");
    assertThat(cluster.users.entryByEmails("b")).isNull();

    ProfileNode profile = cluster.profiles.create(p -> p.nickname("nick", f -> f.visible(true)));
    assertThat(cluster.profiles.entryByNickname("nick"))
        .isEqualTo(new AliasHit<>(profile, profile.nickname.entry()));
    assertThat(cluster.profiles.entryByNickname("nick").entry().visible()).isTrue();
    profile.nickname.set("nack");
    assertThat(cluster.profiles.entryByNickname("nick")).isNull();
    assertThat(cluster.profiles.entryByNickname("nack").entry().visible()).isTrue();
    profile.remove();
    assertThat(cluster.profiles.entryByNickname("nack")).isNull();

    CorpusNode one = cluster.corpora.create(c -> {});
    CorpusNode two = cluster.corpora.create(c -> {});
    TermNode term = cluster.terms.create(t -> t.corpus(one).spellings("pik", f -> f.wrong(true)));
    assertThat(cluster.terms.entryBySpellings(one, "pik").node()).isEqualTo(term);
    assertThat(cluster.terms.entryBySpellings(one, "pik").entry().wrong()).isTrue();
    assertThat(cluster.terms.entryBySpellings(two, "pik")).isNull();
  }

  @Test
  void anAliasThatPassesFromNodeToNodeIsFoundWithItsNode() {
    List<UserNode> users = cluster.users.createAll(Collections.nCopies(4, u -> {}));
    Race.run(
        8,
        thread -> {
          for (int i = 0; i < 25; i++) {
            if (thread < 4) {
              passOn(users.get(thread));
            } else {
              var hit = cluster.users.entryByEmails("hot");
              assertThat(hit == null || users.contains(hit.node())).isTrue();
            }
          }
        });
    assertThat(cluster.users.entryByEmails("hot")).isNull();
  }

  private static void passOn(UserNode user) {
    try {
      user.emails.add("hot", f -> f.status(Verification.SENT));
      user.emails.remove("hot");
    } catch (AliasTakenException another) {
      assertThat(another).hasMessageContaining("User.emails");
    }
  }

  @Test
  void manyValuesAreOneStatementAServer() {
    List<String> names = IntStream.range(0, 1_000).mapToObj(i -> "name" + i).toList();
    List<UserNode> users =
        cluster.users.createAll(
            names.stream()
                .<Consumer<UserDraft>>map(name -> u -> u.username(name).emails("mail" + name))
                .toList());
    assertOneRoundTripEach(() -> cluster.users.allByUsername(names), users);
    List<String> shuffled = new ArrayList<>();
    List<UserNode> expected = new ArrayList<>();
    for (int i = 999; i >= 0; i -= 3) {
      shuffled.addAll(List.of("mail" + names.get(i), "missing" + i, "mail" + names.get(i)));
      expected.addAll(Arrays.asList(users.get(i), null, users.get(i)));
    }
    assertOneRoundTripEach(() -> cluster.users.allByEmails(shuffled), expected);
    assertThat(cluster.users.allByEmails(List.of())).isEmpty();
    assertThat(cluster.users.entryByEmails("mailname7").node()).isEqualTo(users.get(7));
  }

  private void assertOneRoundTripEach(Supplier<List<UserNode>> lookup, List<UserNode> expected) {
    try (Meter meter = cluster.db.meter()) {
      assertThat(lookup.get()).isEqualTo(expected);
      assertThat(meter.byServer()).hasSameSizeAs(servers());
      assertThat(meter.byServer().values()).allMatch(cost -> cost.roundTrips() == 1);
    }
  }

  @Test
  void pagesOfAliasesKeepTheirOrder() {
    List<String> all = IntStream.range(0, 1_201).mapToObj(i -> "mail" + i).toList();
    UserNode user = cluster.users.create(u -> u.emails(all.toArray(String[]::new)));
    assertThat(user.emails()).containsExactlyElementsOf(all);
    var page = user.emails.list(limit(10));
    assertThat(page.items()).isEqualTo(all.subList(0, 10));
    assertThat(user.emails.list(after(page.cursor()), limit(5)))
        .containsExactlyElementsOf(all.subList(10, 15));
    assertThat(user.emails.list(start(1_199))).containsExactly("mail1199", "mail1200");
    user.emails.move("mail1200", 3);
    assertThat(user.emails.get(3)).isEqualTo("mail1200");
    assertThat(user.emails.count()).isEqualTo(1_201);
    assertThatThrownBy(() -> user.emails.get(1_201)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> user.emails.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void whoeverHadTheAliasIsNotTold() {
    UserNode owner = cluster.users.create(u -> u.username("cam").emails("a"));
    List<Runnable> claims =
        List.of(
            () -> cluster.users.create(u -> {}).username.set("cam"),
            () -> cluster.users.create(u -> {}).emails.add("a"),
            () -> cluster.users.create(u -> u.username("cam")),
            () -> cluster.users.create(u -> u.emails("b", "a")));
    for (Runnable claim : claims) {
      assertThatThrownBy(claim::run)
          .isInstanceOf(AliasTakenException.class)
          .hasMessageContaining("User.")
          .hasMessageNotContaining(Long.toString(owner.id()))
          .satisfies(
              e ->
                  assertThat(String.valueOf(e.getCause()))
                      .doesNotContain(Long.toString(owner.id())));
    }
  }

  /** A corpus on each server, so that every move is one over servers. */
  private List<CorpusNode> corpora() {
    Map<Integer, CorpusNode> byHome = new TreeMap<>();
    while (byHome.size() < servers().size()) {
      CorpusNode corpus = cluster.corpora.create(c -> {});
      byHome.put(home(corpus), corpus);
    }
    return List.copyOf(byHome.values());
  }

  private int home(Handle node) {
    return cluster.db.engine().cluster().server(node.id()).ordinal();
  }

  @Test
  void aTermTakesItsWordsToAnotherCorpusFromEitherSide() {
    List<CorpusNode> corpora = corpora();
    TermNode term =
        cluster.terms.create(t -> t.corpus(corpora.get(0)).string("pig").spellings("pik", "pyg"));
    for (int i = 1; i <= 6; i++) {
      CorpusNode from = corpora.get((i - 1) % 3);
      CorpusNode to = corpora.get(i % 3);
      if (i <= 3) {
        term.corpus.set(to);
      } else {
        assertThat(from.terms.remove(term)).isTrue();
        assertThat(cluster.terms.byString(from, "pig")).isNull();
        assertThat(to.terms.add(term)).isTrue();
      }
      assertThat(cluster.terms.byString(to, "pig")).isEqualTo(term);
      assertThat(cluster.terms.allBySpellings(to, List.of("pyg", "pik")))
          .containsExactly(term, term);
      assertThat(cluster.terms.byString(from, "pig")).isNull();
      assertThat(cluster.terms.allBySpellings(from, List.of("pyg", "pik")))
          .containsExactly(null, null);
      // The word is free where the term was, and only there.
      TermNode successor = cluster.terms.create(t -> t.corpus(from).string("pig"));
      assertThatThrownBy(() -> successor.corpus.set(to)).isInstanceOf(AliasTakenException.class);
      assertThatThrownBy(() -> cluster.terms.create(t -> t.corpus(to).spellings("pik")))
          .isInstanceOf(AliasTakenException.class);
      assertThat(cluster.terms.byString(from, "pig")).isEqualTo(successor);
      successor.remove();
    }
  }

  @Test
  void ofTermsThatMoveToOneCorpusAtOnceOneKeepsTheWord() {
    List<CorpusNode> corpora = corpora();
    for (int round = 0; round < 10; round++) {
      CorpusNode target = cluster.corpora.create(c -> {});
      List<TermNode> terms =
          corpora.stream()
              .map(corpus -> cluster.terms.create(t -> t.corpus(corpus).string("pig")))
              .toList();
      AtomicInteger moved = new AtomicInteger();
      Race.run(
          terms.size(),
          thread -> {
            try {
              terms.get(thread).corpus.set(target);
              moved.incrementAndGet();
            } catch (AliasTakenException taken) {
              assertThat(terms.get(thread).corpus()).isEqualTo(corpora.get(thread));
            }
          });
      assertThat(moved).hasValue(1);
      assertThat(cluster.terms.byString(target, "pig").corpus()).isEqualTo(target);
      terms.forEach(TermNode::remove);
    }
  }
}
