package com.acme.kinds;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An edge with its {@code Everything.Remark} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingRemarkEdge<N extends Handle> extends EdgeSnapshot<N>
    implements Everything.Remark {
  /** The edge to {@code node} with its data as stored; no network. */
  public EverythingRemarkEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The flag {@code colour}; no network. */
  @Override
  public Everything.Colour colour() {
    return flag(EverythingRemarkFields.COLOUR);
  }

  /** The edge's value; no network. */
  @Override
  public Optional<String> remark() {
    return Optional.ofNullable(value(EverythingRemarkFields.REMARK));
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code colour}; no network yet. */
    public Draft colour(Everything.Colour colour) {
      put(EverythingRemarkFields.COLOUR, colour);
      return this;
    }

    /** Sets {@code remark}; no network yet. */
    public Draft remark(@Nullable String remark) {
      value(EverythingRemarkFields.REMARK, remark);
      return this;
    }
  }
}
