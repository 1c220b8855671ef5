package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Person} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonFields extends NodeType<PersonNode> {
  /** The node type {@code Person}; no network. */
  public static final NodeType<PersonNode> TYPE = new PersonFields();

  /**
   * Who are friends of each other.
   *
   * <p>The relation {@code friends}; no network.
   */
  public static final Relation<PersonNode> FRIENDS =
      TYPE.<PersonNode>toMany("friends", 0x0a04ebb5, "com.acme.people.Person", 0x513e8e3e)
          .inverseMany("friends", 0x0a04ebb5)
          .data("com.acme.people.Person$Bond")
          .counted();

  /**
   * The one that this person is married to.
   *
   * <p>The relation {@code spouse}; no network.
   */
  public static final Relation<PersonNode> SPOUSE =
      TYPE.<PersonNode>toOne("spouse", 0x2e0c0847, "com.acme.people.Person", 0x513e8e3e)
          .inverseOne("spouse", 0x2e0c0847)
          .keys("petName", 0x2ead725d, "fx4i")
          .inverseKeys("petName", 0x2ead725d, "fx4i");

  /** The relation {@code followers}; no network. */
  public static final Relation<PersonNode> FOLLOWERS =
      TYPE.<PersonNode>toMany("followers", 0x68c6edf8, "com.acme.people.Person", 0x513e8e3e)
          .inverseMany("following", 0x06ca691c)
          .counted();

  /** The relation {@code following}; no network. */
  public static final Relation<PersonNode> FOLLOWING =
      TYPE.<PersonNode>toMany("following", 0x06ca691c, "com.acme.people.Person", 0x513e8e3e)
          .inverseMany("followers", 0x68c6edf8);

  /**
   * A name that is unique within a marriage.
   *
   * <p>The alias {@code petName}; no network.
   */
  public static final AliasKind PET_NAME =
      TYPE.alias("petName", 0x2ead725d, "fx4i").uniqueTo(SPOUSE.edge());

  private PersonFields() {
    super("com.acme.people.Person", 0x513e8e3e);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new PersonNode(db, id);
  }
}
