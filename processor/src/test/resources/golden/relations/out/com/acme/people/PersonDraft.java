package com.acme.people;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Person} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public PersonDraft() {}

  /**
   * Who are friends of each other.
   *
   * <p>Starts with {@code friends}; no network yet.
   */
  public PersonDraft friends(PersonNode... friends) {
    add(PersonFields.FRIENDS, friends);
    return this;
  }

  /**
   * Who are friends of each other.
   *
   * <p>Starts with {@code friends} and its edge; no network yet.
   */
  public PersonDraft friends(PersonNode friends, Consumer<PersonBondEdge.Draft> edge) {
    set(PersonFields.FRIENDS, friends, new PersonBondEdge.Draft(), edge);
    return this;
  }

  /**
   * The one that this person is married to.
   *
   * <p>Starts with {@code spouse}; no network yet.
   */
  public PersonDraft spouse(PersonNode spouse) {
    set(PersonFields.SPOUSE, spouse);
    return this;
  }

  /**
   * A name that is unique within a marriage.
   *
   * <p>Starts with {@code petName}; no network yet.
   */
  public PersonDraft petName(String petName) {
    set(PersonFields.PET_NAME, petName);
    return this;
  }

  /** Starts with {@code followers}; no network yet. */
  public PersonDraft followers(PersonNode... followers) {
    add(PersonFields.FOLLOWERS, followers);
    return this;
  }

  /** Starts with {@code following}; no network yet. */
  public PersonDraft following(PersonNode... following) {
    add(PersonFields.FOLLOWING, following);
    return this;
  }
}
