package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Person}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonPath extends NodePath<PersonNode, PersonPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public PersonPath(Databacon db, PathPlan plan) {
    super(db, PersonFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public PersonPath(PersonNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public PersonPath(PersonDao all) {
    this(all.db(), PathPlan.all(PersonFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public PersonPath(Databacon db, Collection<PersonNode> nodes) {
    this(db, PathPlan.of(PersonFields.TYPE, nodes));
  }

  @Override
  protected PersonPath copy(PathPlan plan) {
    return new PersonPath(db(), plan);
  }

  /**
   * Who are friends of each other.
   *
   * <p>Goes on to the nodes at {@code friends}; no network yet.
   */
  public PersonPath friends() {
    return new PersonPath(db(), step(PersonFields.FRIENDS));
  }

  /**
   * The one that this person is married to.
   *
   * <p>Goes on to the node, if any, at {@code spouse}; no network yet.
   */
  public PersonPath spouse() {
    return new PersonPath(db(), step(PersonFields.SPOUSE));
  }

  /**
   * A name that is unique within a marriage.
   *
   * <p>Reads {@code petName} of each node; no network yet.
   */
  public ValuePath<@Nullable String> petName() {
    return value(PersonFields.PET_NAME);
  }

  /** Goes on to the nodes at {@code followers}; no network yet. */
  public PersonPath followers() {
    return new PersonPath(db(), step(PersonFields.FOLLOWERS));
  }

  /** Goes on to the nodes at {@code following}; no network yet. */
  public PersonPath following() {
    return new PersonPath(db(), step(PersonFields.FOLLOWING));
  }
}
