package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.PropertyKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code User} and the descriptors of its fields, under the numbers pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserFields extends NodeType<UserNode> {
  /** The node type {@code User}; no network. */
  public static final NodeType<UserNode> TYPE = new UserFields();

  /** The flag {@code newsletterSub}; no network. */
  public static final FlagKey<Boolean> NEWSLETTER_SUB =
      FlagKey.ofBoolean("newsletterSub", 13, true);

  /** The flag {@code role}; no network. */
  public static final FlagKey<User.Role> ROLE =
      FlagKey.ofEnum(
          "role", 11, 2, User.Role.ADMIN, User.Role.ADMIN, User.Role.STAFF, User.Role.USER);

  /** The flag {@code corpusCount}; no network. */
  public static final FlagKey<Integer> CORPUS_COUNT = FlagKey.ofInt("corpusCount", 0, 8, 255, 0);

  /** The flag {@code alternateCorpusCount}; no network. */
  public static final FlagKey<Integer> ALTERNATE_CORPUS_COUNT =
      FlagKey.ofInt("alternateCorpusCount", 8, 3, 5, 0);

  /** The alias {@code username}; no network. */
  public static final AliasKind USERNAME = TYPE.alias("username", 0x7a99f9f6, "x0y9");

  /** The aliases {@code emails}; no network. */
  public static final AliasKind EMAILS = TYPE.aliases("emails", 0x76335593);

  /** The property {@code password}; no network. */
  public static final PropertyKey<String> PASSWORD =
      TYPE.property("password", "0qdj", Codecs.STRING);

  /** The relation {@code corpora}; no network. */
  public static final Relation<CorpusNode> CORPORA =
      TYPE.<CorpusNode>toMany("corpora", 0x0b68046c, "dev.databacon.corpus.Corpus", 0x6d8ef162)
          .inverseOne("user", 0x63f6c871);

  /** The relation {@code profile}; no network. */
  public static final Relation<ProfileNode> PROFILE =
      TYPE.<ProfileNode>toOne("profile", 0x1cbe176c, "dev.databacon.corpus.Profile", 0x715b2b87)
          .inverseOne("user", 0x1f59962b);

  private UserFields() {
    super("dev.databacon.corpus.User", 0x2cf3718a);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new UserNode(db, id);
  }
}
