package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.PropertyField;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Nested in a node type that is nested itself.
 *
 * <p>The handle of a node of type {@code Company.Person.Entry}. It holds no values: each
 * method call reads in one round trip, the fields cost nothing. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonEntryNode extends Handle {
  /**
   * When it was made.
   *
   * <p>The property {@code createdAt} of this node, unread.
   */
  public final PropertyField<Instant> createdAt;

  /** The flag {@code kind} of this node, unread. */
  public final FlagField<Company.Person.Entry.Kind> kind;

  /** All flags of this node together, unread. */
  public final FlagsField<CompanyPersonEntryFlags, CompanyPersonEntryFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * CompanyPersonEntryDao} checks ids.
   */
  public CompanyPersonEntryNode(Databacon db, long id) {
    super(db, CompanyPersonEntryFields.TYPE, id);
    createdAt = new PropertyField<>(this, CompanyPersonEntryFields.CREATED_AT);
    kind = new FlagField<>(this, CompanyPersonEntryFields.KIND);
    flags = new FlagsField<>(this, new CompanyPersonEntryFlags(), new CompanyPersonEntryFlags.Draft());
  }

  /**
   * When it was made.
   *
   * <p>Reads the property in one round trip; null while absent.
   */
  public @Nullable Instant createdAt() {
    return createdAt.get();
  }

  /** Reads the flag in one round trip. */
  public Company.Person.Entry.Kind kind() {
    return kind.get();
  }

  /** Reads all flags in one round trip. */
  public CompanyPersonEntryFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public CompanyPersonEntryPath path() {
    return new CompanyPersonEntryPath(this);
  }
}
