package com.acme.notes;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Account} and the descriptors of its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountFields extends NodeType<AccountNode> {
  /** The node type {@code Account}; no network. */
  public static final NodeType<AccountNode> TYPE = new AccountFields();

  /** The property {@code password}; no network. */
  public static final PropertyKey<String> PASSWORD = TYPE.ofString("password", "0qdj");

  /** The alias {@code eMail}; no network. */
  public static final AliasKind E_MAIL = TYPE.alias("eMail", 0x1883eaab, "ohsz");

  /** The name {@code fullName}; no network. */
  public static final NameKind FULL_NAME = TYPE.name("fullName", 0x59fa796c, "5v7a");

  /** The flag {@code isAdmin}; no network. */
  public static final FlagKey<Boolean> IS_ADMIN = TYPE.flag("isAdmin", 4, false);

  /** The flag {@code level}; no network. */
  public static final FlagKey<Integer> LEVEL = TYPE.flag("level", 0, 4, 15, 0);

  /** The relation {@code friends}; no network. */
  public static final Relation<AccountNode> FRIENDS =
      TYPE.<AccountNode>toMany("friends", 0x15b1305b, "com.acme.notes.Account", 0x3d006ba8,
          0x2dd5803e)
          .data("com.acme.notes.Account$Friend");

  /** The relation {@code run}; no network. */
  public static final Relation<AccountNode> RUN =
      TYPE.<AccountNode>toOne("run", 0x062056a7, "com.acme.notes.Account", 0x3d006ba8, 0x4a3a2ddd);

  private AccountFields() {
    super("com.acme.notes.Account", 0x3d006ba8);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new AccountNode(db, id);
  }
}
