package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.SizePlan;
import dev.databacon.schema.AliasKind;
import dev.databacon.write.AliasListWrites;
import dev.databacon.write.TextRules;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The aliases of one kind that a node has, in order. Immutable and thread-safe. */
public sealed class AliasListField permits FlaggedAliasListField {
  final Handle owner;
  final AliasKind kind;

  /** The aliases of a node; no I/O. */
  public AliasListField(Handle owner, AliasKind kind) {
    this.owner = owner;
    this.kind = kind;
  }

  /**
   * Reads the aliases in order: one round trip a page.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public Page<String> list() {
    return list(new ListOption[0]);
  }

  /** The same with options: {@code start(index)} counts positions, {@code after(cursor)} not. */
  public Page<String> list(ListOption... options) {
    return Lists.page(owner, kind.name(), rows(), options, AliasListField::text);
  }

  /**
   * Reads the alias at an index: one round trip.
   *
   * @throws IndexOutOfBoundsException when there is none
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public String get(int index, ReadOption... options) {
    return text(Lists.at(owner, kind.name(), rows(), index, options));
  }

  /**
   * Adds an alias at the end, or {@code at(index)}; false when the node has it already. One round
   * trip when the servers of node and lookup are the same one.
   *
   * @throws dev.databacon.error.AliasTakenException when another node has it
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it is too long or not Unicode text
   */
  public boolean add(String value, AddOption... options) {
    Integer at = Asked.of(options).at;
    return write("add", options, writes -> writes.add(value, 0, at));
  }

  /**
   * Removes an alias, at the cost of {@link #add}; false, which takes up to two round trips more,
   * when the node does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean remove(String value, WriteOption... options) {
    return write("remove", options, writes -> writes.remove(value));
  }

  /**
   * Whether the node has an alias: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean contains(String value) {
    return contains(value, new ReadOption[0]);
  }

  /** The same with options; Kotlin's {@code in} takes the one without. */
  public boolean contains(String value, ReadOption... options) {
    return entry("contains", value, options) != null;
  }

  /**
   * Moves an alias to an index, counted in the list without it: one round trip. False when the node
   * does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean move(String value, int index, WriteOption... options) {
    int place = Indexes.check(this, index);
    return write("move", options, writes -> writes.move(value, place));
  }

  /**
   * Counts the aliases: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public long count(ReadOption... options) {
    return owner.read(kind.name(), "count", new SizePlan(rows()), options);
  }

  final ListOf rows() {
    return new ListOf(ListOf.Form.ALIASES, kind.owner(), owner.id(), kind.ctx());
  }

  final boolean write(String verb, Object[] options, Predicate<AliasListWrites> work) {
    return owner.call(
        kind.name(),
        verb,
        options,
        deadline ->
            work.test(new AliasListWrites(owner.store(), kind, owner.id(), deadline)));
  }

  final @Nullable ListEntry entry(String verb, String value, Object[] options) {
    FindPlan found = FindPlan.text(rows(), TextRules.check(kind, value));
    return owner.read(kind.name(), verb, found, options);
  }

  static String text(ListEntry entry) {
    return Objects.requireNonNull(entry.text());
  }

  /** Names the node and the field; no I/O. */
  @Override
  public final String toString() {
    return owner + "." + kind.name();
  }
}
