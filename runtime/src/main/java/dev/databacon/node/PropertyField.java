package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.ApartPlan;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.Deadline;
import dev.databacon.write.PropertyWrites;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A property of a node. Immutable and thread-safe. */
public sealed class PropertyField<T>
    permits FlaggedPropertyField, NumberField, DoubleField, DecimalField {
  final Handle owner;
  final PropertyKey<T> key;

  /** The property {@code key} of a node; no I/O. */
  public PropertyField(Handle owner, PropertyKey<T> key) {
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
    T value;
    if (key.isApart()) {
      Flagged<T> found = owner.read(key.name(), "", new ApartPlan<>(owner.id(), key), options);
      value = found == null ? null : found.value();
    } else {
      value = owner.read(key.name(), "", FieldPlan.packed(owner.id(), key), options);
    }
    return value == null ? key.absent() : value;
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public final Fetch<@Nullable T> fetch() {
    return key.isApart()
        ? owner.fetch(
            new ApartPlan<>(owner.id(), key),
            found -> orAbsent(found == null ? null : found.value()))
        : owner.fetch(FieldPlan.packed(owner.id(), key), this::orAbsent);
  }

  private @Nullable T orAbsent(@Nullable T value) {
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

  /** The same read, to be made together with others; no I/O. */
  public final Fetch<T> fetchOrThrow() {
    return fetch().map(this::present);
  }

  private T present(@Nullable T value) {
    if (value == null) {
      throw new NoSuchElementException(this + " is absent");
    }
    return value;
  }

  /**
   * Sets the value, or removes it when null: one round trip. Flags that it has stay as they are.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it cannot be stored exactly
   */
  public void set(@Nullable T value, WriteOption... options) {
    write("set", value, 0, 0, options);
  }

  /**
   * Removes the value and its flags: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void clear(WriteOption... options) {
    write("clear", null, 0, 0, options);
  }

  final void write(String verb, @Nullable T value, long mask, long bits, WriteOption[] options) {
    owner.run(key.name(), verb, options, deadline -> write(value, mask, bits, deadline));
  }

  private void write(@Nullable T value, long mask, long bits, Deadline deadline) {
    if (value == null) {
      PropertyWrites.clear(owner.store(), owner.id(), key, deadline);
    } else {
      PropertyWrites.set(owner.store(), owner.id(), key, value, mask, bits, deadline);
    }
  }

  /** Names the node and the field; no I/O. */
  @Override
  public final String toString() {
    return owner + "." + key.name();
  }
}
