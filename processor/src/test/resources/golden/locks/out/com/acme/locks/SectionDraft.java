package com.acme.locks;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Section} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public SectionDraft() {}

  /** Starts with {@code edits}; no network yet. */
  public SectionDraft edits(int edits) {
    set(SectionFields.EDITS, edits);
    return this;
  }

  /** Starts with {@code readers}; no network yet. */
  public SectionDraft readers(@Nullable Long readers) {
    set(SectionFields.READERS, readers);
    return this;
  }

  /** Starts with {@code readers} and its flags; no network yet. */
  public SectionDraft readers(Long readers, Consumer<SectionEstimateEntry.Draft> flags) {
    set(SectionFields.READERS, readers, new SectionEstimateEntry.Draft(), flags);
    return this;
  }
}
