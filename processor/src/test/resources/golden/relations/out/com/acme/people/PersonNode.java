package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.ToManyField;
import dev.databacon.node.ToOneField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A person among others.
 *
 * <p>The handle of a node of type {@code Person}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonNode extends Handle {
  /**
   * Who are friends of each other.
   *
   * <p>The relation {@code friends} of this node, unread.
   */
  public final EdgeListField<PersonNode, PersonBondEdge<PersonNode>, PersonBondEdge.Draft> friends;

  /**
   * The one that this person is married to.
   *
   * <p>The relation {@code spouse} of this node, unread.
   */
  public final ToOneField<PersonNode> spouse;

  /**
   * A name that is unique within a marriage.
   *
   * <p>The alias {@code petName} of this node, unread.
   */
  public final AliasField petName;

  /** The relation {@code followers} of this node, unread. */
  public final ToManyField<PersonNode> followers;

  /** The relation {@code following} of this node, unread. */
  public final ToManyField<PersonNode> following;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link PersonDao}
   * checks ids.
   */
  public PersonNode(Databacon db, long id) {
    super(db, PersonFields.TYPE, id);
    friends = new EdgeListField<>(this, PersonFields.FRIENDS, PersonFields.TYPE,
        PersonBondEdge::new, PersonBondEdge.Draft::new);
    spouse = new ToOneField<>(this, PersonFields.SPOUSE, PersonFields.TYPE);
    petName = new AliasField(this, PersonFields.PET_NAME);
    followers = new ToManyField<>(this, PersonFields.FOLLOWERS, PersonFields.TYPE);
    following = new ToManyField<>(this, PersonFields.FOLLOWING, PersonFields.TYPE);
  }

  /**
   * Who are friends of each other.
   *
   * <p>Finds the first page of nodes in one round trip; iterating costs one a page.
   */
  public Page<PersonNode> friends() {
    return friends.nodes();
  }

  /**
   * The one that this person is married to.
   *
   * <p>Finds the node in one round trip; null without an edge.
   */
  public @Nullable PersonNode spouse() {
    return spouse.get();
  }

  /**
   * A name that is unique within a marriage.
   *
   * <p>Reads the alias in one round trip; null while absent.
   */
  public @Nullable String petName() {
    return petName.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<PersonNode> followers() {
    return followers.nodes();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<PersonNode> following() {
    return following.nodes();
  }

  /** A walk that begins at this node; no network yet. */
  public PersonPath path() {
    return new PersonPath(this);
  }
}
