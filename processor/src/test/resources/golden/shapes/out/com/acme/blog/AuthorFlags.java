package com.acme.blog;

import dev.databacon.node.FlagDraft;
import dev.databacon.node.FlagSnapshot;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The flags of a node of type {@code Author} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class AuthorFlags extends FlagSnapshot {
  AuthorFlags() {}

  /** The flag {@code role}; no network. */
  public Author.Role role() {
    return get(AuthorFields.ROLE);
  }

  /**
   * The flags that one update sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    Draft() {}

    /** Sets {@code role}; no network yet. */
    public Draft role(Author.Role role) {
      put(AuthorFields.ROLE, role);
      return this;
    }
  }
}
