package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.schema.NameKind;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one name of its kind that a node may have, with flags. Immutable and thread-safe. */
public final class FlaggedNameField<E extends Entry<String>, D extends FlagDraft>
    extends NameField {
  private final Entry.Maker<String, E> entries;
  private final Supplier<D> drafts;

  /** The name of a node; no I/O. */
  public FlaggedNameField(
      Handle owner, NameKind kind, Entry.Maker<String, E> entries, Supplier<D> drafts) {
    super(owner, kind);
    this.entries = entries;
    this.drafts = drafts;
  }

  /**
   * Reads the name with its flags: one round trip. Null while the node has none.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable E entry(ReadOption... options) {
    Flagged<String> found =
        owner.read(
            kind.name(), "entry", FieldPlan.flagged(kind.owner(), owner.id(), key()), options);
    return make(found);
  }

  private @Nullable E make(@Nullable Flagged<String> found) {
    return found == null ? null : entries.make(found.value(), found.number());
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable E> fetchEntry() {
    return owner.fetch(FieldPlan.flagged(kind.owner(), owner.id(), key()), this::make);
  }

  /**
   * Sets the name, and the flags that the draft names: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it takes more than 2,000 bytes in
   *     UTF-8, or is not Unicode text
   */
  public void set(String value, Consumer<? super D> flags, WriteOption... options) {
    D draft = drafts.get();
    flags.accept(draft);
    run("set", options, writes -> writes.set(value, draft.mask(), draft.bits()));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public void set(String value, Consumer<? super D> flags) {
    set(value, flags, new WriteOption[0]);
  }

  /**
   * Sets the flags that the draft names, and leaves the others: one round trip. False, and nothing
   * written, while the node has no such name.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean update(Consumer<? super D> flags, WriteOption... options) {
    D draft = drafts.get();
    flags.accept(draft);
    return owner.call(
        kind.name(),
        "update",
        options,
        deadline -> writes(deadline).update(draft.mask(), draft.bits()));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean update(Consumer<? super D> flags) {
    return update(flags, new WriteOption[0]);
  }
}
