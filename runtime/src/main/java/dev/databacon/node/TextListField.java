package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListEntry;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.SizePlan;
import dev.databacon.sql.Deadline;
import dev.databacon.write.TextListWrites;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one kind that a node has, each once and in order: its aliases, or its names.
 * Immutable and thread-safe.
 */
public abstract sealed class TextListField permits AliasListField, NameListField {
  final Handle owner;
  private final String name;

  TextListField(Handle owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /**
   * Reads the texts in order: one round trip a page.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public final Page<String> list() {
    return list(new ListOption[0]);
  }

  /** The same with options: {@code start(index)} counts positions, {@code after(cursor)} not. */
  public final Page<String> list(ListOption... options) {
    return Lists.page(owner, name, rows(), options, TextListField::text);
  }

  /**
   * Reads the text at an index: one round trip.
   *
   * @throws IndexOutOfBoundsException when there is none
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public final String get(int index, ReadOption... options) {
    return text(Lists.at(owner, name, rows(), index, options));
  }

  /** Adds a text, as the kind of list says it. */
  public abstract boolean add(String value, AddOption... options);

  /** Removes a text, as the kind of list says it. */
  public abstract boolean remove(String value, WriteOption... options);

  /**
   * Whether the node has a text: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public final boolean contains(String value) {
    return contains(value, new ReadOption[0]);
  }

  /** The same with options; Kotlin's {@code in} takes the one without. */
  public final boolean contains(String value, ReadOption... options) {
    return entry("contains", value, options) != null;
  }

  /**
   * Moves a text to an index, counted in the list without it: one round trip. False when the node
   * does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public final boolean move(String value, int index, WriteOption... options) {
    int place = Indexes.check(this, index);
    return write("move", options, writes -> writes.move(value, place));
  }

  /**
   * Counts the texts: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public final long count(ReadOption... options) {
    return owner.read(name, "count", new SizePlan(rows()), options);
  }

  /** All texts, or those that options name, to be read together with others; no I/O. */
  public final ListFetch<String> fetch(ListOption... options) {
    return Lists.fetch(owner, rows(), options, TextListField::text);
  }

  /** {@link #get(int, ReadOption...)}, to be read together with others; no I/O. */
  public final Fetch<String> fetchAt(int index) {
    return Lists.fetchAt(owner, name, rows(), index, TextListField::text);
  }

  /** Whether the node has a text, to be read together with others; no I/O. */
  public final Fetch<Boolean> fetchContains(String value) {
    return fetch(value, entry -> entry != null);
  }

  final <T extends @Nullable Object> Fetch<T> fetch(
      String value, Function<? super @Nullable ListEntry, ? extends T> found) {
    return owner.fetch(FindPlan.text(rows(), checked(value)), found);
  }

  /** The number of texts, to be read together with others; no I/O. */
  public final Fetch<Long> fetchCount() {
    return owner.fetch(new SizePlan(rows()), count -> count);
  }

  /** The rows in which they stand. */
  abstract ListOf rows();

  /** What writes them. */
  abstract TextListWrites writes(Deadline deadline);

  /** Returns a text that can be one of them. */
  abstract String checked(String value);

  final boolean write(String verb, Object[] options, Predicate<TextListWrites> work) {
    return owner.call(name, verb, options, deadline -> work.test(writes(deadline)));
  }

  final @Nullable ListEntry entry(String verb, String value, Object[] options) {
    return owner.read(name, verb, FindPlan.text(rows(), checked(value)), options);
  }

  final String name() {
    return name;
  }

  static String text(ListEntry entry) {
    return Objects.requireNonNull(entry.text());
  }

  /** Names the node and the field; no I/O. */
  @Override
  public final String toString() {
    return owner + "." + name;
  }
}
