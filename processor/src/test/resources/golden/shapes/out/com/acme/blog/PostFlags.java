package com.acme.blog;

import dev.databacon.node.FlagDraft;
import dev.databacon.node.FlagSnapshot;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The flags of a node of type {@code Post} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostFlags extends FlagSnapshot {
  PostFlags() {}

  /** The flag {@code length}; no network. */
  public int length() {
    return get(PostFields.LENGTH);
  }

  /**
   * The flags that one update sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    Draft() {}

    /** Sets {@code length}; no network yet. */
    public Draft length(int length) {
      put(PostFields.LENGTH, length);
      return this;
    }
  }
}
