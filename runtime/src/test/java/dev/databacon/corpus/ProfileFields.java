package dev.databacon.corpus;

import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Profile} and its fields, under the numbers pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileFields {
  /** The node type {@code Profile}; no network. */
  public static final NodeType<ProfileNode> TYPE =
      NodeType.of("dev.databacon.corpus.Profile", 0x715b2b87, ProfileNode::new);

  /** The alias {@code nickname}; no network. */
  public static final AliasKind NICKNAME = TYPE.alias("nickname", 0x55792240, "pxy4");

  /** The relation {@code user}; no network. */
  public static final Relation<UserNode> USER =
      TYPE.toOne("user", 0x1f59962b, "dev.databacon.corpus.User", 0x2cf3718a, UserNode::new)
          .inverseOne("profile", 0x1cbe176c);

  private ProfileFields() {}
}
