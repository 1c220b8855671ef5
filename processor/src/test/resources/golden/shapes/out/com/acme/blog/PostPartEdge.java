package com.acme.blog;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What an author did.
 *
 * <p>An edge with its {@code Post.Part} as it was read; immutable, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostPartEdge<N extends Handle> extends EdgeSnapshot<N> implements Post.Part {
  /** The edge to {@code node} with its data as stored; no network. */
  public PostPartEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The flag {@code share}; no network. */
  @Override
  public int share() {
    return flag(PostPartFields.SHARE);
  }

  /** The edge's value; no network. */
  @Override
  public @Nullable Map<String, String> note() {
    return value(PostPartFields.NOTE);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code share}; no network yet. */
    public Draft share(int share) {
      put(PostPartFields.SHARE, share);
      return this;
    }

    /** Sets {@code note}; no network yet. */
    public Draft note(@Nullable Map<String, String> note) {
      value(PostPartFields.NOTE, note);
      return this;
    }
  }
}
