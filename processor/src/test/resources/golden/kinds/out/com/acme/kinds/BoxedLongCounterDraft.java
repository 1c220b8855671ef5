package com.acme.kinds;

import dev.databacon.node.NodeDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code BoxedLongCounter} starts with. Its methods only collect;
 * creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public BoxedLongCounterDraft() {}

  /** Starts with {@code count}; no network yet. */
  public BoxedLongCounterDraft count(long count) {
    set(BoxedLongCounterFields.COUNT, count);
    return this;
  }
}
