package com.acme.kinds;

import dev.databacon.node.NodeDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code BoxedIntegerCounter.Maybe} starts with. Its methods only
 * collect; creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterMaybeDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public BoxedIntegerCounterMaybeDraft() {}

  /** Starts with {@code count}; no network yet. */
  public BoxedIntegerCounterMaybeDraft count(int count) {
    set(BoxedIntegerCounterMaybeFields.COUNT, count);
    return this;
  }
}
