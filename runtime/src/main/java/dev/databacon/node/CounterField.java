package dev.databacon.node;

import dev.databacon.Options.IncrementOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.schema.CounterKey;
import dev.databacon.write.ValueWrites;
import org.jspecify.annotations.Nullable;

/** A node's own value when it is a whole number. Immutable and thread-safe. */
public final class CounterField {
  private final Handle owner;
  private final CounterKey key;

  /** The number of a node; no I/O. */
  public CounterField(Handle owner, CounterKey key) {
    this.owner = owner;
    this.key = key;
  }

  /**
   * Reads the number: one round trip. 0 while it is absent.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public long get() {
    return get(new ReadOption[0]);
  }

  /** The same with options. */
  public long get(ReadOption... options) {
    Long value = find("", options).value();
    return value == null ? 0 : value;
  }

  /**
   * Reads the number: one round trip. Null while it is absent.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable Long getOrNull() {
    return getOrNull(new ReadOption[0]);
  }

  /** The same with options. */
  public @Nullable Long getOrNull(ReadOption... options) {
    return find("", options).value();
  }

  private Flagged<@Nullable Long> find(String verb, Object[] options) {
    return owner.read(key.name(), verb, FieldPlan.number(key.owner(), owner.id()), options);
  }

  /**
   * Sets the number, whatever it was: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void set(long value, WriteOption... options) {
    set("set", value, options);
  }

  /**
   * Removes the number: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void clear(WriteOption... options) {
    set("clear", null, options);
  }

  private void set(String verb, @Nullable Long value, WriteOption[] options) {
    owner.run(
        key.name(),
        verb,
        options,
        deadline -> ValueWrites.set(owner.store(), owner.id(), key, value, deadline));
  }

  /**
   * Adds 1, or {@code by(n)}, atomically, and gives the number that it is then: one round trip.
   * With {@code limit(n)} it goes up to the limit at most, or down to it for a negative step; a
   * number that is beyond the limit already stays.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it would go beyond 64 bits
   */
  public long increment(IncrementOption... options) {
    Asked asked = Asked.of(options);
    return owner.call(
        key.name(),
        "increment",
        options,
        deadline ->
            ValueWrites.increment(
                owner.store(), owner.id(), key, asked.by.longValue(), asked.limit, deadline));
  }

  /**
   * Reads the number with its version, for {@link #replace}: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public Versioned<Long> read(ReadOption... options) {
    return versioned(find("read", options));
  }

  private static Versioned<Long> versioned(Flagged<@Nullable Long> found) {
    return new Versioned<>(found.value(), found.number());
  }

  /**
   * Sets the number, or removes it when null, provided that nobody wrote it since it was read: one
   * round trip.
   *
   * @throws dev.databacon.error.StaleValueException when somebody did; nothing is written then
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void replace(Versioned<Long> seen, @Nullable Long changed, WriteOption... options) {
    owner.run(
        key.name(),
        "replace",
        options,
        deadline ->
            ValueWrites.replace(owner.store(), owner.id(), key, seen.version(), changed, deadline));
  }

  /** The same read, to be made together with others; no I/O. */
  public Fetch<Long> fetch() {
    return owner.fetch(
        FieldPlan.number(key.owner(), owner.id()),
        found -> found.value() == null ? (Long) 0L : found.value());
  }

  /** The number, null while it is absent, to be read together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable Long> fetchOrNull() {
    return owner.fetch(FieldPlan.number(key.owner(), owner.id()), found -> found.value());
  }

  /** {@link #read}, to be made together with others; no I/O. */
  public Fetch<Versioned<Long>> fetchRead() {
    return owner.fetch(FieldPlan.number(key.owner(), owner.id()), CounterField::versioned);
  }

  /** Names the node and the field; no I/O. */
  @Override
  public String toString() {
    return owner + "." + key.name();
  }
}
