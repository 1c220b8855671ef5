package dev.databacon.history;

import static dev.databacon.Options.lease;
import static dev.databacon.history.Lock.NO;
import static dev.databacon.history.Lock.YES;

import dev.databacon.Options.LeaseOption;
import dev.databacon.corpus.DocNode;
import dev.databacon.error.LeaseLostException;
import dev.databacon.history.Lock.Kind;
import dev.databacon.node.Lease;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lock has one holder at a time, and its tokens rise, whatever threads on two clients do. */
@DatabaconTest(servers = 2)
class LockHistoryTest {
  private static final int ROUNDS = Integer.getInteger("databacon.history.rounds", 12);
  private static final int THREADS = 6;
  private static final int CALLS = 14;
  private static final LeaseOption LONG = lease(Duration.ofHours(1));
  private static final List<Kind> WITHOUT =
      List.of(Kind.ACQUIRE, Kind.TRY, Kind.TRY, Kind.TRY, Kind.IS_HELD, Kind.EXPIRE);
  private static final List<Kind> WITH =
      List.of(Kind.CHECK, Kind.CHECK, Kind.RENEW, Kind.RELEASE, Kind.RELEASE, Kind.IS_HELD);

  @Test
  void hasOneHolderAtATimeAndTokensThatRise(TestCluster given) {
    CorpusCluster first = new CorpusCluster(given);
    CorpusCluster second = new CorpusCluster(given);
    for (int round = 0; round < ROUNDS; round++) {
      DocNode doc = first.docs.create(d -> {});
      History<Lock.Input, Long> history = new History<>();
      History.check(
          new Lock(),
          history,
          THREADS,
          thread -> {
            CorpusCluster client = thread % 2 == 0 ? first : second;
            new Actor(client, client.docs.handle(doc.id()), history, thread).run();
          });
    }
  }

  /** A thread with at most one lease. It never waits for the lock while it may itself hold it. */
  private static final class Actor {
    private final CorpusCluster client;
    private final DocNode doc;
    private final History<Lock.Input, Long> history;
    private final int thread;
    private final SplittableRandom random =
        new SplittableRandom(ThreadLocalRandom.current().nextLong());
    private Lease.@Nullable Held held;

    Actor(CorpusCluster client, DocNode doc, History<Lock.Input, Long> history, int thread) {
      this.client = client;
      this.doc = doc;
      this.history = history;
      this.thread = thread;
    }

    void run() {
      for (int i = 0; i < CALLS; i++) {
        List<Kind> kinds = held == null ? WITHOUT : WITH;
        call(kinds.get(random.nextInt(kinds.size())));
      }
      if (held != null) {
        call(Kind.RELEASE);
      }
    }

    private void call(Kind kind) {
      Lease.Held lease = held;
      long token = lease == null ? 0 : lease.fencingToken();
      history.call(
          thread,
          new Lock.Input(kind, token),
          () ->
              switch (kind) {
                case ACQUIRE -> got(doc.edit.acquire(Duration.ofMinutes(2), LONG));
                case TRY -> got(doc.edit.tryAcquire(LONG));
                case CHECK -> onLease(lease::check);
                case RENEW -> onLease(() -> lease.renew(LONG));
                case RELEASE -> release(lease);
                case IS_HELD -> doc.edit.isHeld() ? YES : NO;
                case EXPIRE -> expire();
              });
    }

    private long got(Lease.@Nullable Held lease) {
      held = lease;
      return lease == null ? NO : lease.fencingToken();
    }

    private static long onLease(Runnable call) {
      try {
        call.run();
        return YES;
      } catch (LeaseLostException e) {
        return NO;
      }
    }

    private long release(Lease.Held lease) {
      lease.close();
      held = null;
      return YES;
    }

    /** What the server's clock would do, at once. */
    private long expire() {
      int home = client.db.engine().cluster().server(doc.id()).ordinal();
      client
          .databases()
          .sql(
              home,
              "update databacon.lease set expires = clock_timestamp() where base_id = " + doc.id());
      return YES;
    }
  }
}
