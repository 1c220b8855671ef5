package com.acme.people;

import dev.databacon.annotations.*;
import java.util.*;

/** A person among others. */
@Node public interface Person {
  /** Who are friends of each other. */
  @Relation(symmetric = true, counted = true, edge = Bond.class) List<Person> friends();

  /** The one that this person is married to. */
  @Relation(symmetric = true) Person spouse();

  /** A name that is unique within a marriage. */
  @Alias(uniqueTo = "spouse") String petName();

  @Relation(inverse = "following", counted = true) List<Person> followers();
  @Relation(inverse = "followers") List<Person> following();

  interface Bond { @Flag(max = 10) int strength(); @Value String since(); }
}
