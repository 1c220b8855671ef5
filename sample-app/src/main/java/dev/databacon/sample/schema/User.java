package dev.databacon.sample.schema;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who collects documents. */
@Node
public interface User {
  /** What a user may do. */
  enum Role {
    ADMIN,
    STAFF,
    USER
  }

  /** Whether the newsletter is wanted. */
  @Flag(defaultValue = "true")
  boolean newsletterSub();

  /** What this user may do. */
  @Flag(defaultValue = "USER")
  Role role();

  /** The name that the user signs in with. */
  @Alias
  @Nullable String username();

  /** The user's addresses, the preferred one first. */
  @Alias(flags = EmailFlags.class)
  List<String> emails();

  /** What is kept with each address. */
  interface EmailFlags {
    /** How far the address has been confirmed. */
    enum Verification {
      UNSENT,
      SENT,
      RESENT,
      CONFIRMED
    }

    /** How far the address has been confirmed. */
    @Flag
    Verification status();
  }

  /** The digest of the password. */
  @Prop(flags = PasswordFlags.class)
  @Nullable String password();

  /** What is kept with the password. */
  interface PasswordFlags {
    /** Whether a second factor is asked for. */
    @Flag
    boolean twoFactor();
  }

  /** The user's collections of documents. */
  @Relation(inverse = "user")
  List<Corpus> corpora();
}
