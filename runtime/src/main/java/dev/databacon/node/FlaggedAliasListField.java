package dev.databacon.node;

import dev.databacon.Options.AddOption;
import dev.databacon.Options.ListOption;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.ListEntry;
import dev.databacon.schema.AliasKind;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The aliases of one kind that a node has, in order and with flags. Immutable and thread-safe. */
public final class FlaggedAliasListField<E extends Entry<String>, D extends FlagDraft>
    extends AliasListField {
  private final Entry.Maker<String, E> entries;
  private final Supplier<D> drafts;

  /** The aliases of a node; no I/O. */
  public FlaggedAliasListField(
      Handle owner, AliasKind kind, Entry.Maker<String, E> entries, Supplier<D> drafts) {
    super(owner, kind);
    this.entries = entries;
    this.drafts = drafts;
  }

  /**
   * Reads the aliases with their flags, in order: one round trip a page.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public Page<E> entries(ListOption... options) {
    return Lists.page(owner, name(), rows(), options, this::make);
  }

  /**
   * Reads an alias with its flags: one round trip. Null when the node does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable E find(String value, ReadOption... options) {
    ListEntry entry = entry("find", value, options);
    return entry == null ? null : make(entry);
  }

  /** All aliases with their flags, or those that options name, to be read with others; no I/O. */
  public ListFetch<E> fetchEntries(ListOption... options) {
    return Lists.fetch(owner, rows(), options, this::make);
  }

  /** An alias with its flags, null for none, to be read together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable E> fetchFind(String value) {
    return fetch(value, entry -> entry == null ? null : make(entry));
  }

  /**
   * Adds an alias with the flags that the draft names, as {@link #add(String, AddOption...)} does.
   *
   * @throws dev.databacon.error.AliasTakenException when another node has it
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it is too long or not Unicode text
   */
  public boolean add(String value, Consumer<? super D> flags, AddOption... options) {
    D draft = drafts.get();
    flags.accept(draft);
    Integer at = Asked.of(options).at;
    return write("add", options, writes -> writes.add(value, draft.bits(), at));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean add(String value, Consumer<? super D> flags) {
    return add(value, flags, new AddOption[0]);
  }

  /**
   * Sets the flags of an alias that the draft names, and leaves the others: one round trip. False
   * when the node does not have it.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean update(String value, Consumer<? super D> flags, WriteOption... options) {
    D draft = drafts.get();
    flags.accept(draft);
    return write("update", options, writes -> writes.update(value, draft.mask(), draft.bits()));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean update(String value, Consumer<? super D> flags) {
    return update(value, flags, new WriteOption[0]);
  }

  private E make(ListEntry entry) {
    return entries.make(text(entry), entry.flags());
  }
}
