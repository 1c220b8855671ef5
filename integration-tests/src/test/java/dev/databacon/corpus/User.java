package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who has corpora. */
@Node
public interface User {
  /** What a user may do. */
  enum Role {
    ADMIN,
    STAFF,
    USER
  }

  @Flag(defaultValue = "true")
  boolean newsletterSub();

  @Flag
  Role role();

  @Flag(bits = 8)
  int corpusCount();

  @Flag(max = 5)
  int alternateCorpusCount();

  @Alias
  @Nullable String username();

  @Alias(flags = EmailFlags.class)
  List<String> emails();

  /** What is known of an address. */
  interface EmailFlags {
    @Flag
    Verification status();

    /** How far an address has been verified. */
    enum Verification {
      UNSENT,
      SENT,
      RESENT,
      CONFIRMED
    }
  }

  @Prop(flags = PasswordFlags.class)
  @Nullable String password();

  /** What goes with a password. */
  interface PasswordFlags {
    @Flag
    boolean twoFactor();
  }

  @Relation(inverse = "user")
  List<Corpus> corpora();

  @Relation(inverse = "user")
  @Nullable Profile profile();
}
