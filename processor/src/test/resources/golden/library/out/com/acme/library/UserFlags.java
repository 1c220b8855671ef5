package com.acme.library;

import dev.databacon.node.FlagDraft;
import dev.databacon.node.FlagSnapshot;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The flags of a node of type {@code User} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserFlags extends FlagSnapshot {
  UserFlags() {}

  /**
   * Whether they get the newsletter.
   *
   * <p>The flag {@code newsletterSub}; no network.
   */
  public boolean newsletterSub() {
    return is(UserFields.NEWSLETTER_SUB);
  }

  /** The flag {@code role}; no network. */
  public User.Role role() {
    return get(UserFields.ROLE);
  }

  /** The flag {@code corpusCount}; no network. */
  public int corpusCount() {
    return get(UserFields.CORPUS_COUNT);
  }

  /** The flag {@code alternateCorpusCount}; no network. */
  public int alternateCorpusCount() {
    return get(UserFields.ALTERNATE_CORPUS_COUNT);
  }

  /**
   * The flags that one update sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    Draft() {}

    /**
     * Whether they get the newsletter.
     *
     * <p>Sets {@code newsletterSub}; no network yet.
     */
    public Draft newsletterSub(boolean newsletterSub) {
      put(UserFields.NEWSLETTER_SUB, newsletterSub);
      return this;
    }

    /** Sets {@code role}; no network yet. */
    public Draft role(User.Role role) {
      put(UserFields.ROLE, role);
      return this;
    }

    /** Sets {@code corpusCount}; no network yet. */
    public Draft corpusCount(int corpusCount) {
      put(UserFields.CORPUS_COUNT, corpusCount);
      return this;
    }

    /** Sets {@code alternateCorpusCount}; no network yet. */
    public Draft alternateCorpusCount(int alternateCorpusCount) {
      put(UserFields.ALTERNATE_CORPUS_COUNT, alternateCorpusCount);
      return this;
    }
  }
}
