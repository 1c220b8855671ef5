package dev.databacon.write;

import dev.databacon.sql.Gid;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a server holds prepared of a transaction.
 *
 * @param gid null when its name does not say whose it is
 * @param text its name
 * @param millis how long ago it was prepared
 */
record PreparedPart(@Nullable Gid gid, String text, long millis) {

  /** All that a cluster has prepared there: one round trip. */
  static List<PreparedPart> prepared(Session session, UUID cluster) {
    return session.query(
        TransactionSql.PREPARED,
        params -> params.add(Gid.prefix(cluster)),
        RowsReader.list(
            row -> new PreparedPart(Gid.parse(row.text(1)), row.text(1), row.getLong(2))));
  }
}
