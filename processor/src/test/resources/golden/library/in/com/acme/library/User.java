package com.acme.library;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;

/**
 * Somebody who may sign in.
 *
 * <p>Two users may share nothing but a {@link Role}.
 *
 * @see Corpus
 */
@Node
public interface User {
  enum Role {
    ADMIN,
    STAFF,
    USER
  }

  /** Whether they get the newsletter. */
  @Flag(defaultValue = "true")
  boolean newsletterSub();

  @Flag
  Role role();

  @Flag(bits = 8)
  int corpusCount();

  @Flag(max = 5, defaultValue = "2")
  int alternateCorpusCount();

  /**
   * What they sign in with.
   *
   * @return in lower case
   */
  @Alias
  String username();

  @Alias(flags = EmailFlags.class)
  List<String> emails();

  /** What is known of an address. */
  interface EmailFlags {
    @Flag
    Verification status();

    enum Verification {
      UNSENT,
      SENT,
      RESENT,
      CONFIRMED
    }
  }

  @Prop(flags = PasswordFlags.class)
  String password();

  interface PasswordFlags {
    /** Whether a second factor is asked for. */
    @Flag
    boolean twoFactor();
  }

  @Relation(inverse = "user")
  List<Corpus> corpora();
}
