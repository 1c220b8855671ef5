package dev.databacon.sql;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The global id of a prepared part of a transaction: it names the cluster, the transaction, the
 * server that decides about it, and by its ordinal the server of the part, since several databases
 * of one PostgreSQL share these ids. PostgreSQL takes it as a literal only, so its alphabet is
 * checked here.
 */
public record Gid(UUID cluster, UUID transaction, String decider, int participant) {
  private static final String PREFIX = "databacon:";
  private static final Pattern DECIDER = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  /** Checks that the decider's name can stand in a literal as it is. */
  public Gid {
    if (!DECIDER.matcher(decider).matches()) {
      throw new IllegalArgumentException("Not the name of a server: '" + decider + "'.");
    }
  }

  /** As it stands in {@code pg_prepared_xacts}. */
  public String text() {
    return PREFIX + cluster + ":" + transaction + ":" + decider + ":" + participant;
  }

  String literal() {
    return "'" + text() + "'";
  }
}
