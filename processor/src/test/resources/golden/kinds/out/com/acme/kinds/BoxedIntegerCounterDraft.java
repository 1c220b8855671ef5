package com.acme.kinds;

import dev.databacon.node.NodeDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code BoxedIntegerCounter} starts with. Its methods only
 * collect; creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public BoxedIntegerCounterDraft() {}

  /** Starts with {@code count}; no network yet. */
  public BoxedIntegerCounterDraft count(int count) {
    set(BoxedIntegerCounterFields.COUNT, count);
    return this;
  }
}
