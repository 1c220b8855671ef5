package com.acme.library;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * How alike two documents are.
 *
 * <p>An edge with its {@code Doc.Score} as it was read; immutable, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocScoreEdge<N extends Handle> extends EdgeSnapshot<N> implements Doc.Score {
  /** The edge to {@code node} with its data as stored; no network. */
  public DocScoreEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The flag {@code similarity}; no network. */
  @Override
  public int similarity() {
    return flag(DocScoreFields.SIMILARITY);
  }

  /**
   * Whether this end has seen it.
   *
   * <p>The flag {@code seen}; no network.
   */
  @Override
  public boolean seen() {
    return flag(DocScoreFields.SEEN);
  }

  /**
   * Why, in words.
   *
   * <p>The edge's value; no network.
   */
  @Override
  public @Nullable Map<String, String> note() {
    return value(DocScoreFields.NOTE);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code similarity}; no network yet. */
    public Draft similarity(int similarity) {
      put(DocScoreFields.SIMILARITY, similarity);
      return this;
    }

    /**
     * Whether this end has seen it.
     *
     * <p>Sets {@code seen}; no network yet.
     */
    public Draft seen(boolean seen) {
      put(DocScoreFields.SEEN, seen);
      return this;
    }

    /**
     * Why, in words.
     *
     * <p>Sets {@code note}; no network yet.
     */
    public Draft note(@Nullable Map<String, String> note) {
      value(DocScoreFields.NOTE, note);
      return this;
    }
  }
}
