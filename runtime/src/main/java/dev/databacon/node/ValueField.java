package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.ValueWrites;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A node's own value. Immutable and thread-safe. */
public final class ValueField<T> {
  private final Handle owner;
  private final PropertyKey<T> key;

  /** The value of a node; no I/O. */
  public ValueField(Handle owner, PropertyKey<T> key) {
    this.owner = owner;
    this.key = key;
  }

  /**
   * Reads the value: one round trip. Null while it is absent; a primitive's zero instead.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable T get() {
    return get(new ReadOption[0]);
  }

  /** The same with options. */
  public @Nullable T get(ReadOption... options) {
    T value = owner.read(key.name(), "", FieldPlan.packed(owner.id(), key), options);
    return value == null ? key.absent() : value;
  }

  /**
   * Reads a value that is never absent, such as a primitive, which reads as its zero: one round
   * trip.
   *
   * @throws java.util.NoSuchElementException when it is absent nevertheless
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public T getOrThrow() {
    return present(get());
  }

  private T present(@Nullable T value) {
    if (value == null) {
      throw new NoSuchElementException(this + " is absent");
    }
    return value;
  }

  /**
   * Sets the value, or removes it when null, whatever it was: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it cannot be stored exactly
   */
  public void set(@Nullable T value, WriteOption... options) {
    owner.run(
        key.name(),
        "set",
        options,
        deadline -> ValueWrites.set(owner.store(), owner.id(), key, value, deadline));
  }

  /**
   * Removes the value: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void clear(WriteOption... options) {
    owner.run(
        key.name(),
        "clear",
        options,
        deadline -> ValueWrites.set(owner.store(), owner.id(), key, null, deadline));
  }

  /**
   * Reads the value with its version, for {@link #replace}: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public Versioned<T> read(ReadOption... options) {
    Flagged<@Nullable String> found =
        owner.read(
            key.name(), "read", FieldPlan.versioned(key.owner(), owner.id(), key.key()), options);
    return versioned(found);
  }

  private Versioned<T> versioned(Flagged<@Nullable String> found) {
    String text = found.value();
    return new Versioned<>(text == null ? key.absent() : key.fromText(text), found.number());
  }

  /**
   * Sets the value, or removes it when null, provided that nobody wrote it since it was read: one
   * round trip.
   *
   * @throws dev.databacon.error.StaleValueException when somebody did; nothing is written then
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it cannot be stored exactly
   */
  public void replace(Versioned<T> seen, @Nullable T changed, WriteOption... options) {
    owner.run(
        key.name(),
        "replace",
        options,
        deadline ->
            ValueWrites.replace(owner.store(), owner.id(), key, seen.version(), changed, deadline));
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable T> fetch() {
    return owner.fetch(FieldPlan.packed(owner.id(), key), this::orAbsent);
  }

  private @Nullable T orAbsent(@Nullable T value) {
    return value == null ? key.absent() : value;
  }

  /** {@link #getOrThrow}, to be read together with others; no I/O. */
  public Fetch<T> fetchOrThrow() {
    return owner.fetch(FieldPlan.packed(owner.id(), key), value -> present(orAbsent(value)));
  }

  /** {@link #read}, to be made together with others; no I/O. */
  public Fetch<Versioned<T>> fetchRead() {
    return owner.fetch(FieldPlan.versioned(key.owner(), owner.id(), key.key()), this::versioned);
  }

  /** Names the node and the field; no I/O. */
  @Override
  public String toString() {
    return owner + "." + key.name();
  }
}
