package com.acme.library;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code User} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public UserDraft() {}

  /**
   * Whether they get the newsletter.
   *
   * <p>Starts with {@code newsletterSub}; no network yet.
   */
  public UserDraft newsletterSub(boolean newsletterSub) {
    set(UserFields.NEWSLETTER_SUB, newsletterSub);
    return this;
  }

  /** Starts with {@code role}; no network yet. */
  public UserDraft role(User.Role role) {
    set(UserFields.ROLE, role);
    return this;
  }

  /** Starts with {@code corpusCount}; no network yet. */
  public UserDraft corpusCount(int corpusCount) {
    set(UserFields.CORPUS_COUNT, corpusCount);
    return this;
  }

  /** Starts with {@code alternateCorpusCount}; no network yet. */
  public UserDraft alternateCorpusCount(int alternateCorpusCount) {
    set(UserFields.ALTERNATE_CORPUS_COUNT, alternateCorpusCount);
    return this;
  }

  /**
   * What they sign in with.
   *
   * <p>Starts with {@code username}; no network yet.
   */
  public UserDraft username(String username) {
    set(UserFields.USERNAME, username);
    return this;
  }

  /** Starts with {@code emails}; no network yet. */
  public UserDraft emails(String... emails) {
    add(UserFields.EMAILS, emails);
    return this;
  }

  /** Starts with {@code emails} and its flags; no network yet. */
  public UserDraft emails(String emails, Consumer<UserEmailFlagsEntry.Draft> flags) {
    set(UserFields.EMAILS, emails, new UserEmailFlagsEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code password}; no network yet. */
  public UserDraft password(@Nullable String password) {
    set(UserFields.PASSWORD, password);
    return this;
  }

  /** Starts with {@code password} and its flags; no network yet. */
  public UserDraft password(String password, Consumer<UserPasswordFlagsEntry.Draft> flags) {
    set(UserFields.PASSWORD, password, new UserPasswordFlagsEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code corpora}; no network yet. */
  public UserDraft corpora(CorpusNode... corpora) {
    add(UserFields.CORPORA, corpora);
    return this;
  }
}
