package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.plan.ListOf;
import dev.databacon.schema.AliasKind;
import dev.databacon.write.AliasListWrites;
import dev.databacon.write.TextListWrites;
import dev.databacon.write.TextRules;

/** The aliases of one kind that a node has, in order. Immutable and thread-safe. */
public sealed class AliasListField extends TextListField permits FlaggedAliasListField {
  private final AliasKind kind;

  /** The aliases of a node; no I/O. */
  public AliasListField(Handle owner, AliasKind kind) {
    super(owner, kind.name());
    this.kind = kind;
  }

  /**
   * Adds an alias at the end, or {@code at(index)}; false when the node has it already. One round
   * trip when the servers of node and lookup are the same one.
   *
   * @throws dev.databacon.error.AliasTakenException when another node has it
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it is too long or not Unicode text
   */
  @Override
  public final boolean add(String value, AddOption... options) {
    return writes(options).add(value, 0, Asked.of(options).at);
  }

  /**
   * Removes an alias, at the cost of {@link #add}; false, which takes up to two round trips more,
   * when the node does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  @Override
  public final boolean remove(String value, WriteOption... options) {
    return writes(options).remove(value);
  }

  @Override
  final ListOf rows() {
    return new ListOf(ListOf.Form.ALIASES, kind.owner(), owner.id(), kind.ctx());
  }

  @Override
  final TextListWrites writes(Object[] options) {
    return new AliasListWrites(owner.store(), kind, owner.id(), owner.deadline(options));
  }

  @Override
  final String checked(String value) {
    return TextRules.check(kind, value);
  }
}
