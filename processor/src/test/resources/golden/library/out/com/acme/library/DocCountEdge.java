package com.acme.library;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** An edge with its {@code Doc.Count} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocCountEdge<N extends Handle> extends EdgeSnapshot<N> implements Doc.Count {
  /** The edge to {@code node} with its data as stored; no network. */
  public DocCountEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The flag {@code count}; no network. */
  @Override
  public int count() {
    return flag(DocCountFields.COUNT);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code count}; no network yet. */
    public Draft count(int count) {
      put(DocCountFields.COUNT, count);
      return this;
    }
  }
}
