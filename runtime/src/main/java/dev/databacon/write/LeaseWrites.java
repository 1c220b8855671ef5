package dev.databacon.write;

import dev.databacon.error.TimeoutException;
import dev.databacon.plan.HeldPlan;
import dev.databacon.schema.LeaseKey;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.LeaseSql;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes, renews and releases leases, each by one statement on the node's home server, and apart
 * from any transaction that is open on the thread: others must see it at once.
 */
public final class LeaseWrites {
  private static final long FIRST_PAUSE_MICROS = 5_000;
  private static final long LONGEST_PAUSE_MICROS = 250_000;

  private LeaseWrites() {}

  /**
   * Takes a lease, and gives its fencing token; null while another has it.
   *
   * @param millis how long the lease lasts
   */
  public static @Nullable Long tryAcquire(
      Store store, LeaseKey key, long id, long millis, Deadline deadline) {
    return ask(store, key, id, millis, deadline).token;
  }

  /**
   * Takes a lease, and gives its fencing token; waits for it until a deadline.
   *
   * <p>Between questions it pauses for longer and longer times, random so that programs do not ask
   * in step, but never beyond the end of the holder's lease.
   *
   * @param millis how long the lease lasts
   * @param standard makes the deadline of a single question, for a server that does not answer
   */
  public static long acquire(
      Store store,
      LeaseKey key,
      long id,
      long millis,
      Deadline until,
      Supplier<Deadline> standard) {
    try (LeaseTurns.Turn turn = store.leases().join(key, id);
        LeaseTurns.First first = turn.await(Math.max(0, until.remainingMillis()))) {
      if (first == null) {
        throw late(key, id, until, "others of this program wait for it too");
      }
      for (long most = FIRST_PAUSE_MICROS; ; most = Math.min(most * 2, LONGEST_PAUSE_MICROS)) {
        first.listen();
        Deadline question = until.orSooner(standard.get());
        Asked asked = store.apart(() -> ask(store, key, id, millis, question));
        if (asked.token != null) {
          return asked.token;
        }
        long left = TimeUnit.MILLISECONDS.toMicros(until.remainingMillis());
        first.pause(Math.min(left, asked.pause(most)));
        if (until.remainingMillis() <= 0) {
          throw late(key, id, until, "its holder's lease has " + asked.heldMillis + " ms to go");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException(
          "The thread was interrupted while it waited for " + key + " of node " + id + ".");
    }
  }

  /** What the server answered: the token, or for how many milliseconds it is another's. */
  private record Asked(@Nullable Long token, long heldMillis) {
    long pause(long most) {
      long random = ThreadLocalRandom.current().nextLong(most / 2, most);
      return heldMillis == 0
          ? random
          : Math.min(random, TimeUnit.MILLISECONDS.toMicros(heldMillis));
    }
  }

  private static Asked ask(Store store, LeaseKey key, long id, long millis, Deadline deadline) {
    Asked asked =
        SingleWrite.first(
            store,
            id,
            deadline,
            LeaseSql.ACQUIRE,
            params ->
                params
                    .add(key.ctx())
                    .add(id)
                    .add(key.owner().ctx())
                    .add(key.ctx())
                    .add(store.leases().owner)
                    .add(millis)
                    .add(millis),
            rows -> new Asked(rows.getNullableLong(1), rows.getLong(2)));
    if (asked == null) {
      throw SingleWrite.missing(store, key.owner(), id, deadline);
    }
    return asked;
  }

  /** Makes a lease last so long from now; false when it is lost. */
  public static boolean renew(
      Store store, LeaseKey key, long id, long token, long millis, Deadline deadline) {
    return store.apart(
            () ->
                SingleWrite.count(
                    store,
                    id,
                    deadline,
                    LeaseSql.RENEW,
                    params ->
                        params
                            .add(millis)
                            .add(id)
                            .add(key.ctx())
                            .add(store.leases().owner)
                            .add(token)))
        > 0;
  }

  /** Reads whether a lease is still held. */
  public static HeldPlan held(Store store, LeaseKey key, long id, long token) {
    return new HeldPlan(key, id, store.leases().owner, token);
  }

  /** Whether a lease is still held; writes nothing. */
  public static boolean check(Store store, HeldPlan plan, Deadline deadline) {
    return store.apart(
        () -> store.cluster().server(plan.id()).read(deadline, plan.sql(), plan, plan));
  }

  /** Gives a lease back, if it is still held. */
  public static void release(Store store, LeaseKey key, long id, long token, Deadline deadline) {
    store.apart(
        () ->
            SingleWrite.count(
                store,
                id,
                deadline,
                LeaseSql.RELEASE,
                params -> params.add(id).add(key.ctx()).add(store.leases().owner).add(token)));
    store.leases().released(key, id);
  }

  private static TimeoutException late(LeaseKey key, long id, Deadline until, String why) {
    return new TimeoutException(
        key
            + " of node "
            + id
            + " was not free within "
            + until.totalMillis()
            + " ms: "
            + why
            + ".");
  }
}
