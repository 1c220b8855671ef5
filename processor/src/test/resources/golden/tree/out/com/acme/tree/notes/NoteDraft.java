package com.acme.tree.notes;

import dev.databacon.node.NodeDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Note} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class NoteDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public NoteDraft() {}
}
