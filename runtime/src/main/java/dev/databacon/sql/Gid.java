package dev.databacon.sql;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The global id of a prepared part of a transaction: it names the cluster, the transaction, the
 * server that decides about it, and by its ordinal the server of the part, since several databases
 * of one PostgreSQL share these ids. PostgreSQL takes it as a literal only, so its alphabet is
 * checked here.
 */
public record Gid(UUID cluster, UUID transaction, String decider, int participant) {
  private static final String PREFIX = "databacon:";
  private static final Pattern DECIDER = Pattern.compile("[A-Za-z0-9_.-]{1,60}");
  private static final Pattern TEXT =
      Pattern.compile(
          PREFIX + "([0-9a-f-]{36}):([0-9a-f-]{36}):([A-Za-z0-9_.-]{1,60}):([0-9]{1,9})");

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

  /** What the ids of all prepared transactions of a cluster begin with. */
  public static String prefix(UUID cluster) {
    return PREFIX + cluster + ":";
  }

  /** Reads what {@link #text} wrote; null when it is something else. */
  public static @Nullable Gid parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? new Gid(
            UUID.fromString(matcher.group(1)),
            UUID.fromString(matcher.group(2)),
            matcher.group(3),
            Integer.parseInt(matcher.group(4)))
        : null;
  }

  String literal() {
    return "'" + text() + "'";
  }
}
