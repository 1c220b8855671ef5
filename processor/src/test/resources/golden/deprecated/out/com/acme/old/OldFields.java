package com.acme.old;

import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Old} and its fields, under the numbers pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldFields {
  /** The node type {@code Old}; no network. */
  public static final NodeType<OldNode> TYPE =
      NodeType.of("com.acme.old.Old", 0x17d3e6ea, OldNode::new);

  /** The flag {@code kind}; no network. */
  public static final FlagKey<Old.Kind> KIND =
      FlagKey.ofEnum("kind", 0, 1, Old.Kind.ONE, Old.Kind.ONE);

  /** The aliases {@code names}; no network. */
  public static final AliasKind NAMES = TYPE.aliases("names", 0x7f9fb891);

  /** The relation {@code older}; no network. */
  public static final Relation<OldNode> OLDER =
      TYPE.toOne("older", 0x77490eb9, "com.acme.old.Old", 0x17d3e6ea, OldNode::new)
          .oneSided(0x27549de3);

  private OldFields() {}
}
