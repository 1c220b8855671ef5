package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Profile} and the descriptors of its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileFields extends NodeType<ProfileNode> {
  /** The node type {@code Profile}; no network. */
  public static final NodeType<ProfileNode> TYPE = new ProfileFields();

  /** The alias {@code nickname}; no network. */
  public static final AliasKind NICKNAME = TYPE.alias("nickname", 0x55792240, "pxy4");

  /** The relation {@code user}; no network. */
  public static final Relation<UserNode> USER =
      TYPE.<UserNode>toOne("user", 0x1f59962b, "dev.databacon.corpus.User", 0x2cf3718a)
          .inverseOne("profile", 0x1cbe176c);

  private ProfileFields() {
    super("dev.databacon.corpus.Profile", 0x715b2b87);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new ProfileNode(db, id);
  }
}
