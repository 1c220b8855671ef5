package com.acme.old;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Old} and the descriptors of its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldFields extends NodeType<OldNode> {
  /** The node type {@code Old}; no network. */
  public static final NodeType<OldNode> TYPE = new OldFields();

  /** The flag {@code kind}; no network. */
  public static final FlagKey<Old.Kind> KIND = TYPE.flag("kind", 0, 1, Old.Kind.ONE, Old.Kind.ONE);

  /** The aliases {@code names}; no network. */
  public static final AliasKind NAMES = TYPE.aliases("names", 0x7f9fb891);

  /** The relation {@code older}; no network. */
  public static final Relation<OldNode> OLDER =
      TYPE.<OldNode>toOne("older", 0x77490eb9, "com.acme.old.Old", 0x17d3e6ea, 0x27549de3)
          .data("com.acme.old.Old$Link");

  private OldFields() {
    super("com.acme.old.Old", 0x17d3e6ea);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new OldNode(db, id);
  }
}
