package dev.databacon.history;

import static dev.databacon.Options.by;
import static dev.databacon.Options.limit;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.history.UniqueAlias.Kind;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What threads on two clients see of each other over three servers has an order. */
@DatabaconTest(servers = 3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {
  private static final int ROUNDS = Integer.getInteger("databacon.history.rounds", 12);
  private static final int THREADS = 6;
  private static final int CALLS = 14;
  private static final List<Kind> KINDS = List.of(Kind.values());

  private CorpusCluster first;
  private CorpusCluster second;

  @BeforeEach
  void open(TestCluster given) {
    if (first == null) {
      first = new CorpusCluster(given);
      second = new CorpusCluster(given);
    }
  }

  private CorpusCluster client(int thread) {
    return thread % 2 == 0 ? first : second;
  }

  private static SplittableRandom random() {
    return new SplittableRandom(ThreadLocalRandom.current().nextLong());
  }

  @Test
  void aCounterCountsEachIncrementOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      TermNode term = first.terms.create(t -> t.docCount(0));
      History<Counter.Input, Long> history = new History<>();
      History.check(
          new Counter(),
          history,
          THREADS,
          thread -> {
            SplittableRandom random = random();
            TermNode mine = client(thread).terms.handle(term.id());
            for (int i = 0; i < CALLS; i++) {
              long by = random.nextInt(-2, 4);
              long to = by >= 0 ? 20 : -5;
              history.call(
                  thread,
                  new Counter.Input(by, to),
                  () -> by == 0 ? mine.docCount() : mine.docCount.increment(by(by), limit(to)));
            }
          });
    }
  }

  @Test
  void aToOneRelationIsARegister() {
    List<CorpusNode> corpora = first.corpora.createAll(Collections.nCopies(3, c -> {}));
    for (int round = 0; round < ROUNDS; round++) {
      TermNode term = first.terms.create(t -> {});
      History<Register.Input, Integer> history = new History<>();
      History.check(
          new Register(),
          history,
          THREADS,
          thread -> {
            SplittableRandom random = random();
            TermNode mine = client(thread).terms.handle(term.id());
            for (int i = 0; i < CALLS; i++) {
              int value = random.nextInt(0, 8);
              if (value > corpora.size()) {
                history.call(
                    thread,
                    Register.Input.GET,
                    () -> {
                      CorpusNode found = mine.corpus();
                      return found == null
                          ? 0
                          : corpora.indexOf(first.corpora.handle(found.id())) + 1;
                    });
              } else {
                history.call(
                    thread,
                    new Register.Input(value),
                    () -> {
                      if (value == 0) {
                        mine.corpus.clear();
                      } else {
                        long id = corpora.get(value - 1).id();
                        mine.corpus.set(client(thread).corpora.handle(id));
                      }
                      return 0;
                    });
              }
            }
          });
    }
  }

  @Test
  void aSingleAliasHasOneOwnerAtATime() {
    for (int round = 0; round < ROUNDS; round++) {
      String value = "single" + round;
      List<UserNode> users = first.users.createAll(Collections.nCopies(THREADS, u -> {}));
      check(
          users,
          (client, user, kind) ->
              switch (kind) {
                case CLAIM -> claimed(() -> user.username.set(value));
                case FREE -> claimed(() -> user.username.clear());
                case LOOKUP -> number(users, client.users.byUsername(value));
              });
    }
  }

  @Test
  void aPluralAliasHasOneOwnerAtATime() {
    for (int round = 0; round < ROUNDS; round++) {
      String value = "plural" + round;
      List<UserNode> users = first.users.createAll(Collections.nCopies(THREADS, u -> {}));
      check(
          users,
          (client, user, kind) ->
              switch (kind) {
                case CLAIM -> claimed(() -> user.emails.add(value));
                case FREE -> claimed(() -> user.emails.remove(value));
                case LOOKUP -> number(users, client.users.byEmails(value));
              });
    }
  }

  /** A call on an alias; 1 when it went through. */
  private interface OnAlias {
    int call(CorpusCluster client, UserNode user, Kind kind);
  }

  /**
   * Each thread has a node of its own to give the alias to. On a node that another thread is just
   * giving it, {@code clear} and {@code remove} may come between the commits on two servers: the
   * lookup finds the node by then, and the node does not have the alias yet.
   */
  private void check(List<UserNode> users, OnAlias alias) {
    History<UniqueAlias.Input, Integer> history = new History<>();
    History.check(
        new UniqueAlias(),
        history,
        THREADS,
        thread -> {
          SplittableRandom random = random();
          CorpusCluster client = client(thread);
          for (int i = 0; i < CALLS; i++) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            UserNode user = client.users.handle(users.get(thread).id());
            history.call(
                thread,
                new UniqueAlias.Input(kind, kind == Kind.LOOKUP ? 0 : thread + 1),
                () -> {
                  int result = alias.call(client, user, kind);
                  return kind == Kind.CLAIM && result == 1 ? thread + 1 : result;
                });
          }
        });
  }

  private static int claimed(Runnable call) {
    try {
      call.run();
      return 1;
    } catch (AliasTakenException e) {
      return UniqueAlias.TAKEN;
    }
  }

  private int number(List<UserNode> users, UserNode found) {
    return found == null ? 0 : users.indexOf(first.users.handle(found.id())) + 1;
  }
}
