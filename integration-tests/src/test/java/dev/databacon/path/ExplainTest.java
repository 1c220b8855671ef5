package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocFields;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.meter.RoundTrip;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.support.TestDatabases;
import dev.databacon.support.Told;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is explained of shapes is what is sent for them: to these servers, in so many rounds. */
@DatabaconTest(servers = 2)
class ExplainTest {
  private static final Pattern ROUND = Pattern.compile("round \\d+: .*; servers (.*)");

  private final List<RoundTrip> told = new CopyOnWriteArrayList<>();

  @Test
  void shapesOnTwoServers(TestCluster two) {
    shapes(two, 4, 5);
  }

  @Test
  @DatabaconTest(servers = 1)
  void shapesOnOne(TestCluster one) {
    shapes(one, 3, 3);
  }

  private void shapes(TestCluster cluster, int card, int longest) {
    CorpusCluster c =
        new CorpusCluster(
            cluster,
            cluster.connect(
                config ->
                    config
                        .timeout(TestDatabases.TIMEOUT)
                        .observer((operation, parent) -> new Told(told))));
    UserNode user = c.users.create(u -> u.emails("e@" + System.nanoTime()));
    c.users.create(u -> {});
    List<CorpusNode> corpora = OnServers.several(c.db, () -> c.corpora.create(x -> x.user(user)));
    List<TermNode> terms = OnServers.several(c.db, () -> c.terms.create(t -> {}));
    for (CorpusNode corpus : corpora) {
      OnServers.several(c.db, () -> c.docs.create(d -> d.length(1).corpus(corpus)))
          .forEach(doc -> doc.terms.addAll(terms));
    }
    String home = c.db.engine().cluster().server(user.id()).name();
    var users = user.path();
    assertThat(users.explain(UserCardShape.INSTANCE).lines())
        .filteredOn(line -> line.startsWith("round 1: "))
        .hasSize(3)
        .allMatch(line -> line.endsWith("; servers " + home));
    assertThat(users.explain(UserCardShape.INSTANCE).lines())
        .anyMatch(
            line -> line.startsWith("  select e.value from databacon.alias e where e.base_id = ?"));
    check(card, users.explain(UserCardShape.INSTANCE), () -> users.list(UserCardShape.INSTANCE));
    check(card, users.explain(UserCardShape.INSTANCE), () -> UserCardShape.INSTANCE.read(user));
    var all = users.corpora();
    check(
        longest,
        all.explain(UserCardLongestCardShape.INSTANCE),
        () -> all.list(UserCardLongestCardShape.INSTANCE));
    check(
        1 + card,
        c.users.path().explain(UserCardShape.INSTANCE, Terminal.STREAM),
        () -> c.users.path().stream(UserCardShape.INSTANCE).forEach(each -> {}));
    check(
        card,
        users.explain(UserCardShape.INSTANCE, Terminal.STREAM),
        () -> users.stream(UserCardShape.INSTANCE).forEach(each -> {}));
    var docs = c.docs.path().where(DocFields.LENGTH.greaterThan(0));
    check(1, docs.explain(UserCardDocCardShape.INSTANCE, Terminal.COUNT), docs::count);
  }

  /** What is sent is explained, and no server is asked more often than there are rounds. */
  private void check(int rounds, String explained, Runnable read) {
    told.clear();
    read.run();
    Map<String, Set<String>> lines = lines(explained);
    Map<String, Integer> trips = new HashMap<>();
    for (RoundTrip trip : told) {
      String server = trip.server().name();
      trips.merge(server, 1, Integer::sum);
      String[] sent = String.valueOf(trip.text()).replace(";\n", "\n").split("\n", -1);
      // Of a list that happens to be the only one there, a simpler form is sent.
      assertThat(lines.get(server))
          .as(trip.name() + explained)
          .containsAll(Stream.of(sent).filter(line -> !isOfOne(line)).toList());
    }
    assertThat(explained).contains("\nrounds: " + rounds);
    assertThat(Collections.max(trips.values())).as(explained).isBetween(1, rounds);
  }

  private static boolean isOfOne(String statement) {
    return statement.contains("e.base_id = ?");
  }

  /** The lines of statements, for each server to which they go. */
  private static Map<String, Set<String>> lines(String explained) {
    Map<String, Set<String>> lines = new HashMap<>();
    List<String> servers = List.of();
    for (String line : explained.split("\n", -1)) {
      Matcher round = ROUND.matcher(line);
      if (round.matches()) {
        servers = List.of(round.group(1).split(", ", -1));
      } else {
        servers.forEach(
            server -> lines.computeIfAbsent(server, s -> new HashSet<>()).add(line.trim()));
      }
    }
    return lines;
  }
}
