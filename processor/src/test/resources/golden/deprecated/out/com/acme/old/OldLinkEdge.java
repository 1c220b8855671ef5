package com.acme.old;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An edge with its {@code Old.Link} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldLinkEdge<N extends Handle> extends EdgeSnapshot<N> implements Old.Link {
  /** The edge to {@code node} with its data as stored; no network. */
  public OldLinkEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The edge's value; no network. */
  @Override
  @Deprecated
  public @Nullable String why() {
    return value(OldLinkFields.WHY);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code why}; no network yet. */
    @Deprecated
    public Draft why(@Nullable String why) {
      value(OldLinkFields.WHY, why);
      return this;
    }
  }
}
