package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Rows;
import dev.databacon.sql.RowsReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what the catalog says, until a program with another schema connects. Thread-safe. */
public final class StoredSchemas {
  private volatile @Nullable Known known;

  /**
   * A schema as it was when the catalog covered so many lock files.
   *
   * @param versions how many lock files the catalog covered
   * @param schema what it said
   */
  record Known(long versions, StoredSchema schema) {}

  /** What is remembered: no I/O, but one round trip the first time. */
  Known get(Server server, Deadline deadline) {
    Known current = known;
    return current == null ? read(server, deadline) : current;
  }

  /** Reads the catalog: one round trip. */
  Known read(Server server, Deadline deadline) {
    try (var session = server.session(deadline)) {
      var versions = session.queue(ClusterSql.CATALOG_VERSIONS, Binding.NONE, StoredSchemas::count);
      List<String> lines =
          session.query(ClusterSql.CATALOG, Binding.NONE, RowsReader.list(row -> row.text(2)));
      Known current = new Known(versions.get(), new StoredSchema(lines));
      known = current;
      return current;
    }
  }

  /** What a server's catalog says now: one round trip. */
  public static StoredSchema current(Server server, Deadline deadline) {
    return new StoredSchemas().read(server, deadline).schema();
  }

  static long count(Rows rows) {
    rows.next();
    return rows.getLong(1);
  }
}
