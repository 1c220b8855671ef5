package com.acme.people;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Person.Bond}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonBondFields {
  /** The flag {@code strength}; no network. */
  public static final FlagKey<Integer> STRENGTH =
      FlagKey.ofInt("com.acme.people.Person$Bond", "strength", 0, 4, 10, 0);

  /** The edge's value {@code since}; no network. */
  public static final ValueKey<String> SINCE =
      ValueKey.of("com.acme.people.Person$Bond", "since", Codecs.STRING);

  private PersonBondFields() {}
}
