package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.PropertyKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code User} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserFields extends NodeType<UserNode> {
  /** The node type {@code User}; no network. */
  public static final NodeType<UserNode> TYPE = new UserFields();

  /**
   * Whether they get the newsletter.
   *
   * <p>The flag {@code newsletterSub}; no network.
   */
  public static final FlagKey<Boolean> NEWSLETTER_SUB = TYPE.flag("newsletterSub", 13, true);

  /** The flag {@code role}; no network. */
  public static final FlagKey<User.Role> ROLE =
      TYPE.flag("role", 11, 2, User.Role.ADMIN, User.Role.ADMIN, User.Role.STAFF, User.Role.USER);

  /** The flag {@code corpusCount}; no network. */
  public static final FlagKey<Integer> CORPUS_COUNT = TYPE.flag("corpusCount", 0, 8, 255, 0);

  /** The flag {@code alternateCorpusCount}; no network. */
  public static final FlagKey<Integer> ALTERNATE_CORPUS_COUNT =
      TYPE.flag("alternateCorpusCount", 8, 3, 5, 2);

  /**
   * What they sign in with.
   *
   * <p>The alias {@code username}; no network.
   */
  public static final AliasKind USERNAME = TYPE.alias("username", 0x7c166292, "x0y9");

  /** The aliases {@code emails}; no network. */
  public static final AliasKind EMAILS = TYPE.aliases("emails", 0x1c19bbee);

  /** The property {@code password}; no network. */
  public static final PropertyKey<String> PASSWORD = TYPE.ofString("password", "0qdj");

  /** The relation {@code corpora}; no network. */
  public static final Relation<CorpusNode> CORPORA =
      TYPE.<CorpusNode>toMany("corpora", 0x664b3b5b, "com.acme.library.Corpus", 0x5203f022)
          .inverseOne("user", 0x6458f80c);

  private UserFields() {
    super("com.acme.library.User", 0x15d1679c);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new UserNode(db, id);
  }
}
