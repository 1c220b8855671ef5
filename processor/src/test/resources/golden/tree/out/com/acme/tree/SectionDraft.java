package com.acme.tree;

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

  /** Starts with {@code text}; no network yet. */
  public SectionDraft text(@Nullable String text) {
    set(SectionFields.TEXT, text);
    return this;
  }

  /** Starts with one more node in {@code subsections}, behind those before; no network yet. */
  public SectionDraft subsections(Consumer<SectionDraft> subsections) {
    add(SectionFields.SUBSECTIONS, new SectionDraft(), subsections);
    return this;
  }
}
