package dev.databacon.node;

import dev.databacon.Options.LeaseOption;
import dev.databacon.Options.LeaseTime;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.engine.Engine;
import dev.databacon.error.LeaseLostException;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetches;
import dev.databacon.plan.HeldPlan;
import dev.databacon.plan.LeasePlan;
import dev.databacon.schema.LeaseKey;
import dev.databacon.sql.Deadline;
import dev.databacon.write.LeaseWrites;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a node, which one holder at a time has for as long as its lease lasts: 30 seconds, or
 * what {@code lease(Duration)} says. It is also the type that {@code @Lock} methods of a schema
 * return. Immutable and thread-safe.
 *
 * <p>The server's clock alone decides what has expired. The lock of a holder that crashed is free
 * once its lease has run out, and not before. A lease keeps no other operation from reading or
 * writing the node: whoever must not be late passes {@link Held#fencingToken} on to what it writes
 * to.
 */
public final class Lease {
  /** How long a lease lasts when nothing else is asked for. */
  public static final Duration STANDARD = Duration.ofSeconds(30);

  private final Handle owner;
  private final LeaseKey key;

  /** The lock {@code key} of a node; no I/O. */
  public Lease(Handle owner, LeaseKey key) {
    this.owner = owner;
    this.key = key;
  }

  /**
   * Takes the lock, and waits for it if need be: one round trip when it is free. While it is not,
   * one waiter of this program asks again, every few milliseconds at first and four times a second
   * later on, and at the end of the holder's lease; the others wait behind it in the order of their
   * calls. Between programs there is no order.
   *
   * <p>A lock taken by a call whose answer was lost is nobody's until its lease has run out.
   *
   * @throws dev.databacon.error.TimeoutException when it was not got within {@code wait}, or the
   *     thread was interrupted, which stays interrupted
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public Held acquire(Duration wait, LeaseOption... options) {
    if (wait.isZero() || wait.isNegative()) {
      throw new IllegalArgumentException(
          "acquire(" + wait + ") must wait for more than zero; tryAcquire() does not wait");
    }
    long millis = millis(options);
    Deadline until = Deadline.after(wait);
    Deadline limit = Asked.limited(options) ? owner.deadline(options).orSooner(until) : until;
    long token =
        owner.call(
            key.name(),
            "acquire",
            options,
            ignored ->
                LeaseWrites.acquire(
                    owner.store(), key, owner.id(), millis, limit, () -> owner.deadline(options)));
    return new Held(this, token, millis);
  }

  /**
   * Takes the lock if it is free: one round trip. Null while another holds it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable Held tryAcquire(LeaseOption... options) {
    long millis = millis(options);
    Long token =
        owner.<@Nullable Long>call(
            key.name(),
            "tryAcquire",
            options,
            deadline -> LeaseWrites.tryAcquire(owner.store(), key, owner.id(), millis, deadline));
    return token == null ? null : new Held(this, token, millis);
  }

  /**
   * Whether anybody holds the lock, which may have changed by the time of the answer: one round
   * trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean isHeld(ReadOption... options) {
    return owner.read(key.name(), "isHeld", new LeasePlan(owner.id(), key), options);
  }

  /** {@link #isHeld}, to be read together with others; no I/O. */
  public Fetch<Boolean> fetchIsHeld() {
    return owner.fetch(new LeasePlan(owner.id(), key), held -> held);
  }

  private static long millis(LeaseOption... options) {
    Duration time = STANDARD;
    for (LeaseOption option : options) {
      if (option instanceof LeaseTime given) {
        time = given.time();
      }
    }
    return time.toMillis();
  }

  /** Names the node and the lock; no I/O. */
  @Override
  public String toString() {
    return owner + "." + key.name();
  }

  /** A lock that was taken, until it is closed or its lease runs out. Thread-safe. */
  public static final class Held implements AutoCloseable {
    private final Lease lease;
    private final long token;
    private final long millis;
    private final AtomicBoolean released = new AtomicBoolean();

    private Held(Lease lease, long token, long millis) {
      this.lease = lease;
      this.token = token;
      this.millis = millis;
    }

    /**
     * A number greater than those of all who held this lock before; no I/O. What is protected can
     * remember the greatest that it saw, and refuse a holder who comes late with a smaller one.
     */
    public long fencingToken() {
      return token;
    }

    /**
     * Makes the lease last as long from now as it was taken for, or as {@code lease(Duration)}
     * says: one round trip.
     *
     * @throws LeaseLostException when it has expired, was released or its node is gone; it is not
     *     taken again then
     */
    public void renew(LeaseOption... options) {
      boolean other = false;
      for (LeaseOption option : options) {
        other |= option instanceof LeaseTime;
      }
      long time = other ? Lease.millis(options) : millis;
      Handle owner = lease.owner;
      if (!owner.call(
          lease.key.name(),
          "renew",
          options,
          deadline ->
              LeaseWrites.renew(owner.store(), lease.key, owner.id(), token, time, deadline))) {
        throw lost();
      }
    }

    /**
     * Makes sure that the lease was still held at the moment of the answer: one round trip.
     *
     * @throws LeaseLostException when it has expired, was released or its node is gone
     */
    public void check(ReadOption... options) {
      Handle owner = lease.owner;
      if (!owner.call(
          lease.key.name(),
          "check",
          options,
          deadline -> LeaseWrites.check(owner.store(), plan(), deadline))) {
        throw lost();
      }
    }

    /**
     * {@link #check}, to be read together with others: this when it is held, and fails as that does
     * otherwise; no I/O. Within a transaction it is no part of that, and a round trip of its own.
     */
    public Fetch<Held> fetchCheck() {
      Engine engine = lease.owner.db().engine();
      return Fetches.outside(engine, engine.cluster().server(lease.owner.id()), plan(), this::held);
    }

    private HeldPlan plan() {
      return LeaseWrites.held(lease.owner.store(), lease.key, lease.owner.id(), token);
    }

    private Held held(boolean still) {
      if (!still) {
        throw lost();
      }
      return this;
    }

    private LeaseLostException lost() {
      return new LeaseLostException(
          lease
              + " is no longer held with token "
              + token
              + ": its lease ran out before it was renewed, it was released, or the node is gone."
              + " Stop what it protects, and acquire it anew.");
    }

    /**
     * Releases the lock: one round trip; none when that was done before. No error when the lease is
     * lost already, which leaves its next holder alone.
     */
    @Override
    public void close() {
      if (released.compareAndSet(false, true)) {
        Handle owner = lease.owner;
        owner.run(
            lease.key.name(),
            "release",
            new WriteOption[0],
            deadline -> LeaseWrites.release(owner.store(), lease.key, owner.id(), token, deadline));
      }
    }

    /** Names the node, the lock and the token; no I/O. */
    @Override
    public String toString() {
      return lease + " with token " + token;
    }
  }
}
