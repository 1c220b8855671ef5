package com.acme.locks;

import dev.databacon.Databacon;
import dev.databacon.node.FlaggedNumberField;
import dev.databacon.node.Handle;
import dev.databacon.node.Lease;
import dev.databacon.node.NumberField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document.
 *
 * <p>The handle of a node of type {@code Section}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionNode extends Handle {
  /**
   * Held while somebody edits it.
   *
   * <p>The lock {@code edit} of this node, unread.
   */
  public final Lease edit;

  /** The property {@code edits} of this node, unread. */
  public final NumberField<Integer> edits;

  /** The property {@code readers} of this node, unread. */
  public final FlaggedNumberField<Long, SectionEstimateEntry<Long>, SectionEstimateEntry.Draft>
      readers;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * SectionDao} checks ids.
   */
  public SectionNode(Databacon db, long id) {
    super(db, SectionFields.TYPE, id);
    edit = new Lease(this, SectionFields.EDIT);
    edits = new NumberField<>(this, SectionFields.EDITS);
    readers = new FlaggedNumberField<>(this, SectionFields.READERS, SectionEstimateEntry::new,
        SectionEstimateEntry.Draft::new);
  }

  /**
   * Held while somebody edits it.
   *
   * <p>Reads in one round trip whether anybody holds the lock; takes nothing.
   */
  public boolean edit() {
    return edit.isHeld();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public int edits() {
    return edits.getOrThrow();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Long readers() {
    return readers.get();
  }

  /** A walk that begins at this node; no network yet. */
  public SectionPath path() {
    return new SectionPath(this);
  }
}
