package com.acme.blog;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** An edge with its {@code Post.Link} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostLinkEdge<N extends Handle> extends EdgeSnapshot<N> implements Post.Link {
  /** The edge to {@code node} with its data as stored; no network. */
  public PostLinkEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The edge's value; no network. */
  @Override
  public double weight() {
    return Objects.requireNonNullElse(value(PostLinkFields.WEIGHT), 0.0);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code weight}; no network yet. */
    public Draft weight(double weight) {
      value(PostLinkFields.WEIGHT, weight);
      return this;
    }
  }
}
