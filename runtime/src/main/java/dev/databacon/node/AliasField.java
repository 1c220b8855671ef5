package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.schema.AliasKind;
import dev.databacon.sql.Deadline;
import dev.databacon.write.AliasWrites;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one alias of its kind that a node may have. Immutable and thread-safe. */
public sealed class AliasField permits FlaggedAliasField {
  final Handle owner;
  final AliasKind kind;

  /** The alias of a node; no I/O. */
  public AliasField(Handle owner, AliasKind kind) {
    this.owner = owner;
    this.kind = kind;
  }

  /**
   * Reads the alias: one round trip. Null while the node has none.
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
   * Sets the alias, or removes it when null; the old one is free at once. Two round trips when the
   * servers of node and lookups are the same one, one more for an alias unique to a relation.
   *
   * @throws dev.databacon.error.AliasTakenException when another node has it
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it is too long or not Unicode text
   */
  public void set(@Nullable String value, WriteOption... options) {
    write(value, 0, 0, owner.deadline(options));
  }

  /**
   * Removes the alias and its flags, at the cost of {@link #set}.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public void clear(WriteOption... options) {
    write(null, 0, 0, owner.deadline(options));
  }

  final String key() {
    return Objects.requireNonNull(kind.key());
  }

  final void write(@Nullable String value, long mask, long bits, Deadline deadline) {
    new AliasWrites(owner.store(), kind, owner.id(), deadline).set(value, mask, bits);
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
