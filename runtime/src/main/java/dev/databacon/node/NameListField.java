package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.plan.ListOf;
import dev.databacon.schema.NameKind;
import dev.databacon.write.NameListWrites;
import dev.databacon.write.TextListWrites;
import dev.databacon.write.TextRules;

/** The names of one kind that a node has, in order. Immutable and thread-safe. */
public sealed class NameListField extends TextListField permits FlaggedNameListField {
  private final NameKind kind;

  /** The names of a node; no I/O. */
  public NameListField(Handle owner, NameKind kind) {
    super(owner, kind.name());
    this.kind = kind;
  }

  /**
   * Adds a name at the end, or {@code at(index)}: one round trip. False when the node has it
   * already.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it takes more than 2,000 bytes in
   *     UTF-8, or is not Unicode text
   */
  @Override
  public final boolean add(String value, AddOption... options) {
    return writes(options).add(value, 0, Asked.of(options).at);
  }

  /**
   * Removes a name: one round trip. False when the node does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  @Override
  public final boolean remove(String value, WriteOption... options) {
    return writes(options).remove(value);
  }

  @Override
  final ListOf rows() {
    return new ListOf(ListOf.Form.NAMES, kind.owner(), owner.id(), kind.ctx());
  }

  @Override
  final TextListWrites writes(Object[] options) {
    return new NameListWrites(owner.store(), kind, owner.id(), owner.deadline(options));
  }

  @Override
  final String checked(String value) {
    return TextRules.check(kind, value);
  }
}
