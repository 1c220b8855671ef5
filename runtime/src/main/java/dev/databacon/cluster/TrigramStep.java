package dev.databacon.cluster;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.SchemaMismatchException;
import dev.databacon.error.Where;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Session;
import dev.databacon.sql.TrigramSql;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a server for names that are searched by their parts, when the first schema with such a
 * name connects: the extension {@code pg_trgm} and an index. Part of the transaction that writes
 * the catalog, so whoever finds such a name in the catalog finds the index too.
 */
final class TrigramStep {
  /** No right to create in the database, or in any schema of the search path. */
  private static final Set<String> DENIED = Set.of("42501", "3F000");

  private TrigramStep() {}

  /** Whether a line of the catalog wants it. */
  static boolean isWantedBy(CatalogLine line) {
    return line.kind().equals("name") && "trigram".equals(line.pairs().get("search"));
  }

  /**
   * Makes what is missing.
   *
   * @throws SchemaMismatchException when the server does not have the extension, or this user may
   *     not create it
   */
  static void run(Session session, String element) {
    boolean[] there =
        session.query(
            TrigramSql.PROBE,
            Binding.NONE,
            rows -> {
              rows.next();
              return new boolean[] {rows.getBoolean(1), rows.getBoolean(2)};
            });
    if (!there[0] && !there[1]) {
      throw refused(
          session,
          element,
          "does not have it. Install PostgreSQL's contrib modules there (a package such as"
              + " postgresql-contrib)",
          null);
    }
    if (!there[0]) {
      create(session, element);
    }
    String user =
        session.query(
            TrigramSql.REACHABLE,
            Binding.NONE,
            rows -> rows.next() && rows.getBoolean(1) ? "" : rows.text(2));
    if (!user.isEmpty()) {
      throw refused(
          session,
          element,
          "has it in a schema that the search_path of user '"
              + user
              + "' does not name. Move it: alter extension pg_trgm set schema public",
          null);
    }
    session.queue(TrigramSql.INDEX, Binding.NONE);
  }

  private static void create(Session session, String element) {
    try {
      session.update(TrigramSql.EXTENSION, Binding.NONE);
    } catch (DatabaconException e) {
      throw DENIED.contains(String.valueOf(e.sqlState()))
          ? refused(
              session,
              element,
              "does not let this user create it. Let an owner of the database run: create extension"
                  + " pg_trgm",
              e)
          : e;
    }
  }

  private static SchemaMismatchException refused(
      Session session, String element, String problem, @Nullable Throwable cause) {
    return new SchemaMismatchException(
        "'%s' is searched by trigrams, which takes the extension pg_trgm, and server '%s' %s."
            .formatted(element, session.server(), problem),
        Where.server(session.server()),
        cause);
  }
}
