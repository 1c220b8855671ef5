package com.acme.notes;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.NameField;
import dev.databacon.node.Page;
import dev.databacon.node.PropertyField;
import dev.databacon.node.ToOneField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An account, as kapt shows an interface with [properties].
 *
 * <p>The handle of a node of type {@code Account}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountNode extends Handle {
  /** The property {@code password} of this node, unread. */
  public final PropertyField<String> password;

  /** The alias {@code eMail} of this node, unread. */
  public final AliasField eMail;

  /** The name {@code fullName} of this node, unread. */
  public final NameField fullName;

  /** The flag {@code isAdmin} of this node, unread. */
  public final FlagField<Boolean> isAdmin;

  /** The flag {@code level} of this node, unread. */
  public final FlagField<Integer> level;

  /** The relation {@code friends} of this node, unread. */
  public final EdgeListField<AccountNode, AccountFriendEdge<AccountNode>, AccountFriendEdge.Draft>
      friends;

  /** The relation {@code run} of this node, unread. */
  public final ToOneField<AccountNode> run;

  /** All flags of this node together, unread. */
  public final FlagsField<AccountFlags, AccountFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * AccountDao} checks ids.
   */
  public AccountNode(Databacon db, long id) {
    super(db, AccountFields.TYPE, id);
    password = new PropertyField<>(this, AccountFields.PASSWORD);
    eMail = new AliasField(this, AccountFields.E_MAIL);
    fullName = new NameField(this, AccountFields.FULL_NAME);
    isAdmin = new FlagField<>(this, AccountFields.IS_ADMIN);
    level = new FlagField<>(this, AccountFields.LEVEL);
    friends = new EdgeListField<>(this, AccountFields.FRIENDS, AccountFields.TYPE,
        AccountFriendEdge::new, AccountFriendEdge.Draft::new);
    run = new ToOneField<>(this, AccountFields.RUN, AccountFields.TYPE);
    flags = new FlagsField<>(this, new AccountFlags(), new AccountFlags.Draft());
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String password() {
    return password.get();
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String eMail() {
    return eMail.get();
  }

  /** Reads the name in one round trip; null while absent. */
  public @Nullable String fullName() {
    return fullName.get();
  }

  /** Reads the flag in one round trip. */
  public boolean isAdmin() {
    return isAdmin.get();
  }

  /** Reads the flag in one round trip. */
  public int level() {
    return level.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<AccountNode> friends() {
    return friends.nodes();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable AccountNode run() {
    return run.get();
  }

  /** Reads all flags in one round trip. */
  public AccountFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public AccountPath path() {
    return new AccountPath(this);
  }
}
