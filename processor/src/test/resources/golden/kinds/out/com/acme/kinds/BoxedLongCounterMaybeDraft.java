package com.acme.kinds;

import dev.databacon.node.NodeDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code BoxedLongCounter.Maybe} starts with. Its methods only
 * collect; creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybeDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public BoxedLongCounterMaybeDraft() {}

  /** Starts with {@code count}; no network yet. */
  public BoxedLongCounterMaybeDraft count(long count) {
    set(BoxedLongCounterMaybeFields.COUNT, count);
    return this;
  }
}
