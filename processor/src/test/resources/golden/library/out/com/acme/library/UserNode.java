package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlaggedAliasListField;
import dev.databacon.node.FlaggedPropertyField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.ToManyField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * <p>Two users may share nothing but a {@link Role}.
 *
 * <p>The handle of a node of type {@code User}. It holds no values: each method call reads
 * in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserNode extends Handle {
  /**
   * Whether they get the newsletter.
   *
   * <p>The flag {@code newsletterSub} of this node, unread.
   */
  public final FlagField<Boolean> newsletterSub;

  /** The flag {@code role} of this node, unread. */
  public final FlagField<User.Role> role;

  /** The flag {@code corpusCount} of this node, unread. */
  public final FlagField<Integer> corpusCount;

  /** The flag {@code alternateCorpusCount} of this node, unread. */
  public final FlagField<Integer> alternateCorpusCount;

  /**
   * What they sign in with.
   *
   * <p>The alias {@code username} of this node, unread.
   */
  public final AliasField username;

  /** The aliases {@code emails} of this node, unread. */
  public final FlaggedAliasListField<UserEmailFlagsEntry<String>, UserEmailFlagsEntry.Draft> emails;

  /** The property {@code password} of this node, unread. */
  public final FlaggedPropertyField<String, UserPasswordFlagsEntry<String>, UserPasswordFlagsEntry.Draft>
      password;

  /** The relation {@code corpora} of this node, unread. */
  public final ToManyField<CorpusNode> corpora;

  /** All flags of this node together, unread. */
  public final FlagsField<UserFlags, UserFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link UserDao}
   * checks ids.
   */
  public UserNode(Databacon db, long id) {
    super(db, UserFields.TYPE, id);
    newsletterSub = new FlagField<>(this, UserFields.NEWSLETTER_SUB);
    role = new FlagField<>(this, UserFields.ROLE);
    corpusCount = new FlagField<>(this, UserFields.CORPUS_COUNT);
    alternateCorpusCount = new FlagField<>(this, UserFields.ALTERNATE_CORPUS_COUNT);
    username = new AliasField(this, UserFields.USERNAME);
    emails = new FlaggedAliasListField<>(this, UserFields.EMAILS, UserEmailFlagsEntry::new,
        UserEmailFlagsEntry.Draft::new);
    password = new FlaggedPropertyField<>(this, UserFields.PASSWORD, UserPasswordFlagsEntry::new,
        UserPasswordFlagsEntry.Draft::new);
    corpora = new ToManyField<>(this, UserFields.CORPORA, CorpusFields.TYPE);
    flags = new FlagsField<>(this, new UserFlags(), new UserFlags.Draft());
  }

  /**
   * Whether they get the newsletter.
   *
   * <p>Reads the flag in one round trip.
   */
  public boolean newsletterSub() {
    return newsletterSub.get();
  }

  /** Reads the flag in one round trip. */
  public User.Role role() {
    return role.get();
  }

  /** Reads the flag in one round trip. */
  public int corpusCount() {
    return corpusCount.get();
  }

  /** Reads the flag in one round trip. */
  public int alternateCorpusCount() {
    return alternateCorpusCount.get();
  }

  /**
   * What they sign in with.
   *
   * <p>Reads the alias in one round trip; null while absent.
   */
  public @Nullable String username() {
    return username.get();
  }

  /** Reads the first page of the aliases in one round trip; iterating costs one a page. */
  public Page<String> emails() {
    return emails.list();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String password() {
    return password.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<CorpusNode> corpora() {
    return corpora.nodes();
  }

  /** Reads all flags in one round trip. */
  public UserFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public UserPath path() {
    return new UserPath(this);
  }
}
