package dev.databacon.cluster;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.SchemaMismatchException;
import dev.databacon.error.Where;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Connections;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Rows;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server what it is: one round trip for a server of a cluster, one or two more for any
 * other.
 *
 * @param hashes of the schema modules that the program has
 */
record StateReader(List<String> hashes, Deadline deadline) {
  private static final Set<String> NO_SUCH_TABLE_OR_COLUMN = Set.of("42P01", "42703", "3F000");

  ServerState read(Connections server) {
    try {
      return ask(server);
    } catch (DatabaconException e) {
      String state = e.sqlState();
      if (state == null || !NO_SUCH_TABLE_OR_COLUMN.contains(state)) {
        throw e;
      }
      return empty(server, e);
    }
  }

  private ServerState ask(Connections server) {
    return server.read(
        deadline,
        ClusterSql.STATE,
        params -> params.add(hashes.toArray(String[]::new)),
        rows -> {
          if (!rows.next()) {
            throw notOurs(server, null);
          }
          return state(server, rows);
        });
  }

  private static ServerState state(Connections server, Rows row) {
    checkFormat(server, row.getInt(1));
    Topology topology =
        new Topology(
            UUID.fromString(row.text(2)),
            row.getLong(3),
            row.getInt(4),
            List.of(row.getStrings(6)),
            row.text(7),
            row.text(8),
            row.getString(9));
    return new ServerState(
        server.server(),
        row.text(5),
        topology,
        row.getBoolean(10),
        row.getInt(11),
        row.getBoolean(12),
        Set.of(row.getStrings(13)),
        row.getBoolean(14));
  }

  private ServerState empty(Connections server, DatabaconException cause) {
    return server.read(
        deadline,
        ClusterSql.PROBE,
        Binding.NONE,
        rows -> {
          rows.next();
          boolean schema = rows.getBoolean(1);
          boolean ours = rows.getBoolean(2);
          if (schema) {
            if (ours) {
              return again(server, cause);
            }
            throw notOurs(server, cause);
          }
          if (!rows.text(5).equals("UTF8")) {
            throw new SchemaMismatchException(
                "The database of server '"
                    + server.server()
                    + "' has the encoding "
                    + rows.text(5)
                    + ". Create it with encoding UTF8.",
                Where.server(server.server()),
                null);
          }
          return new ServerState(
              server.server(),
              null,
              null,
              false,
              rows.getInt(3),
              rows.getBoolean(4),
              Set.of(),
              false);
        });
  }

  /**
   * Tables of ours that could not be read: another program made them just now, or they are of
   * another format, which they say themselves.
   */
  private ServerState again(Connections server, DatabaconException cause) {
    int format =
        server.read(
            deadline,
            ClusterSql.FORMAT_OF,
            Binding.NONE,
            rows -> rows.next() ? rows.getInt(1) : ClusterSql.FORMAT);
    checkFormat(server, format);
    try {
      return ask(server);
    } catch (DatabaconException e) {
      throw NO_SUCH_TABLE_OR_COLUMN.contains(String.valueOf(e.sqlState()))
          ? notOurs(server, cause)
          : e;
    }
  }

  private static void checkFormat(Connections server, int format) {
    if (format > ClusterSql.FORMAT) {
      throw new SchemaMismatchException(
          "The data on server '"
              + server.server()
              + "' has format "
              + format
              + ", written by a newer version of Databacon; this one knows up to "
              + ClusterSql.FORMAT
              + ". Use databacon-runtime in the version that wrote it, or later.",
          Where.server(server.server()),
          null);
    }
  }

  private static SchemaMismatchException notOurs(Connections server, @Nullable Throwable cause) {
    return new SchemaMismatchException(
        "The database of server '"
            + server.server()
            + "' has a schema 'databacon' that was not made by Databacon, or is damaged. Use another"
            + " database, or rename that schema.",
        Where.server(server.server()),
        cause);
  }
}
