package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.Options.WriteOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.ApartPlan;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.plan.NodePlan;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.PropertyWrites;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A property of a node with flags of its own. Immutable and thread-safe. */
public sealed class FlaggedPropertyField<T, E extends Entry<T>, D extends FlagDraft>
    extends PropertyField<T> permits FlaggedNumberField, FlaggedDoubleField, FlaggedDecimalField {
  private final Entry.Maker<T, E> entries;
  private final Supplier<D> drafts;

  /** The property {@code key} of a node; no I/O. */
  public FlaggedPropertyField(
      Handle owner, PropertyKey<T> key, Entry.Maker<T, E> entries, Supplier<D> drafts) {
    super(owner, key);
    this.entries = entries;
    this.drafts = drafts;
  }

  /**
   * Reads the value with its flags: one round trip. Null while the property is absent.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public @Nullable E entry(ReadOption... options) {
    if (key.isApart()) {
      return apart(owner.read(key.name(), "entry", new ApartPlan<>(owner.id(), key), options));
    }
    return packed(owner.read(key.name(), "entry", flagged(), options));
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable E> fetchEntry() {
    return key.isApart()
        ? owner.fetch(new ApartPlan<>(owner.id(), key), this::apart)
        : owner.fetch(flagged(), this::packed);
  }

  private NodePlan<@Nullable Flagged<String>> flagged() {
    return FieldPlan.flagged(key.owner(), owner.id(), key.key());
  }

  private @Nullable E apart(@Nullable Flagged<T> found) {
    return found == null ? null : entries.make(found.value(), found.number());
  }

  private @Nullable E packed(@Nullable Flagged<String> found) {
    return found == null ? null : entries.make(key.fromText(found.value()), found.number());
  }

  /**
   * Sets the value, and the flags that the draft names: one round trip.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   * @throws dev.databacon.error.UnstorableValueException when it cannot be stored exactly
   */
  public void set(T value, Consumer<? super D> flags, WriteOption... options) {
    D draft = drafts.get();
    flags.accept(draft);
    write("set", value, draft.mask(), draft.bits(), options);
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public void set(T value, Consumer<? super D> flags) {
    set(value, flags, new WriteOption[0]);
  }

  /**
   * Sets the flags that the draft names, and leaves the others: one round trip. False, and nothing
   * written, while the property is absent.
   *
   * @throws dev.databacon.error.NodeMissingException when there is no such node
   */
  public boolean update(Consumer<? super D> flags, WriteOption... options) {
    D draft = drafts.get();
    flags.accept(draft);
    return owner.call(
        key.name(),
        "update",
        options,
        deadline ->
            PropertyWrites.update(
                owner.store(), owner.id(), key, draft.mask(), draft.bits(), deadline));
  }

  /** The same without options, so that in Kotlin the lambda may stand last. */
  public boolean update(Consumer<? super D> flags) {
    return update(flags, new WriteOption[0]);
  }
}
