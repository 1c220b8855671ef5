package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.schema.NameKind;
import dev.databacon.write.NameWrites;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one name of its kind that a node may have. Immutable and thread-safe. */
public sealed class NameField permits FlaggedNameField {
  final Handle owner;
  final NameKind kind;

  /** The name of a node; no I/O. */
  public NameField(Handle owner, NameKind kind) {
    this.owner = owner;
    this.kind = kind;
  }

  /**
   * Reads the name: one round trip. Null while the node has none.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable String get() {
    return get(new ReadOption[0]);
  }

  /** The same with options. */
  public @Nullable String get(ReadOption... options) {
    return owner.read(FieldPlan.text(kind.owner(), owner.id(), key()), owner.deadline(options));
  }

  /**
   * Sets the name, or removes it when null; searches find the new one from then on: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it takes more than 2,000 bytes in
   *     UTF-8, or is not Unicode text
   */
  public void set(@Nullable String value, WriteOption... options) {
    if (value == null) {
      writes(options).clear();
    } else {
      writes(options).set(value, 0, 0);
    }
  }

  /**
   * Removes the name and its flags: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void clear(WriteOption... options) {
    writes(options).clear();
  }

  final String key() {
    return Objects.requireNonNull(kind.key());
  }

  final NameWrites writes(WriteOption[] options) {
    return new NameWrites(owner.store(), kind, owner.id(), owner.deadline(options));
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable String> fetch() {
    return owner.fetch(FieldPlan.text(kind.owner(), owner.id(), key()), value -> value);
  }

  /** Names the node and the field; no I/O. */
  @Override
  public final String toString() {
    return owner + "." + kind.name();
  }
}
