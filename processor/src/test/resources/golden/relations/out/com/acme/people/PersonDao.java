package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Person}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonDao extends Dao<PersonNode, PersonDraft> {
  /** The nodes of {@code Person} in {@code db}; no network. */
  public PersonDao(Databacon db) {
    super(db, PersonFields.TYPE, new PersonDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public PersonPath path() {
    return new PersonPath(this);
  }

  /**
   * Finds the node with this alias {@code petName} under the given {@code spouse} in one
   * round trip; null if there is none.
   */
  public @Nullable PersonNode byPetName(PersonNode spouse, String petName,
      Options.ReadOption... options) {
    return byAlias(PersonFields.PET_NAME, spouse, petName, options);
  }

  /**
   * Finds the nodes with these aliases {@code petName} under the given {@code spouse} in one
   * round trip a server, in the order asked for; null where there is none.
   */
  public List<@Nullable PersonNode> allByPetName(PersonNode spouse, Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(PersonFields.PET_NAME, spouse, values, options);
  }
}
