package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.SizePlan;
import dev.databacon.schema.NameKind;
import dev.databacon.write.NameListWrites;
import dev.databacon.write.TextRules;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names of one kind that a node has, in order. Immutable and thread-safe. */
public sealed class NameListField permits FlaggedNameListField {
  final Handle owner;
  final NameKind kind;

  /** The names of a node; no I/O. */
  public NameListField(Handle owner, NameKind kind) {
    this.owner = owner;
    this.kind = kind;
  }

  /**
   * Reads the names in order: one round trip a page.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public Page<String> list() {
    return list(new ListOption[0]);
  }

  /** The same with options: {@code start(index)} counts positions, {@code after(cursor)} not. */
  public Page<String> list(ListOption... options) {
    return Lists.page(owner, kind.name(), rows(), options, NameListField::text);
  }

  /**
   * Reads the name at an index: one round trip.
   *
   * @throws IndexOutOfBoundsException when there is none
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public String get(int index, ReadOption... options) {
    return text(Lists.at(owner, kind.name(), rows(), index, options));
  }

  /**
   * Adds a name at the end, or {@code at(index)}: one round trip. False when the node has it
   * already.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it takes more than 2,000 bytes in
   *     UTF-8, or is not Unicode text
   */
  public boolean add(String value, AddOption... options) {
    Integer at = Asked.of(options).at;
    return write("add", options, writes -> writes.add(value, 0, at));
  }

  /**
   * Removes a name: one round trip. False when the node does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean remove(String value, WriteOption... options) {
    return write("remove", options, writes -> writes.remove(value));
  }

  /**
   * Whether the node has a name: one round trip.
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
   * Moves a name to an index, counted in the list without it: one round trip. False when the node
   * does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean move(String value, int index, WriteOption... options) {
    int place = Indexes.check(this, index);
    return write("move", options, writes -> writes.move(value, place));
  }

  /**
   * Counts the names: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public long count(ReadOption... options) {
    return owner.read(kind.name(), "count", new SizePlan(rows()), options);
  }

  final ListOf rows() {
    return new ListOf(ListOf.Form.NAMES, kind.owner(), owner.id(), kind.ctx());
  }

  final boolean write(String verb, Object[] options, Predicate<NameListWrites> work) {
    return owner.call(
        kind.name(),
        verb,
        options,
        deadline ->
            work.test(new NameListWrites(owner.store(), kind, owner.id(), deadline)));
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
