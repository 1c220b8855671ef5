package dev.databacon.node;

import dev.databacon.Options.ReadOption;
import dev.databacon.fetch.Fetch;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.Flagged;
import dev.databacon.schema.ParentKind;
import org.jspecify.annotations.Nullable;

/**
 * The node that a node lives under, when it is of the type {@code N}. Immutable and thread-safe.
 */
public final class ParentField<N extends Handle> {
  private final Handle owner;
  private final ParentKind kind;
  private final NodeType<N> type;

  /** The parent of a node; no I/O. */
  public ParentField(Handle owner, ParentKind kind, NodeType<N> type) {
    this.owner = owner;
    this.kind = kind;
    this.type = type;
  }

  /**
   * Reads which node it lives under: one round trip. Null when it lives under none, or under one of
   * another type. While a parent's removal goes on, what lived under it may still name it.
   *
   * @throws dev.databacon.error.NodeMissingException when the owner does not exist
   */
  public @Nullable N get(ReadOption... options) {
    return handle(owner.read(FieldPlan.parent(owner.kind(), owner.id()), owner.deadline(options)));
  }

  private @Nullable N handle(Flagged<@Nullable Long> parent) {
    Long id = parent.value();
    return id == null || !kind.lists().contains((int) parent.number())
        ? null
        : type.handle(owner.db(), id);
  }

  /** The same read, to be made together with others; no I/O. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  public Fetch<@Nullable N> fetch() {
    return owner.fetch(FieldPlan.parent(owner.kind(), owner.id()), this::handle);
  }

  /** Names the node and the field; no I/O. */
  @Override
  public String toString() {
    return owner + "." + kind.name();
  }
}
