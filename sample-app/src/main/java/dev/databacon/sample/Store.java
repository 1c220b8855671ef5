package dev.databacon.sample;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import dev.databacon.embedded.EmbeddedServerException;
import dev.databacon.sample.schema.CorpusDao;
import dev.databacon.sample.schema.DocDao;
import dev.databacon.sample.schema.TermDao;
import dev.databacon.sample.schema.UserDao;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An open database of the sample, with its typed access. Thread-safe. */
public final class Store implements AutoCloseable {
  private static final int EMBEDDED_SERVERS = 2;

  private final Databacon db;
  private final @Nullable EmbeddedCluster cluster;
  private final UserDao users;
  private final CorpusDao corpora;
  private final DocDao docs;
  private final TermDao terms;

  private Store(Databacon db, @Nullable EmbeddedCluster cluster) {
    this.db = db;
    this.cluster = cluster;
    this.users = new UserDao(db);
    this.corpora = new CorpusDao(db);
    this.docs = new DocDao(db);
    this.terms = new TermDao(db);
  }

  /** Connects to servers that run already. */
  public static Store connect(DatabaconConfig config) {
    return new Store(Databacon.connect(config), null);
  }

  /**
   * Starts two PostgreSQL servers whose data is kept in a directory; they stop with the store.
   *
   * @throws Problem if they do not start, for instance because another process uses the directory
   */
  public static Store embedded(Path data) {
    EmbeddedCluster cluster;
    try {
      cluster = EmbeddedCluster.builder().servers(EMBEDDED_SERVERS).dataDirectory(data).start();
    } catch (EmbeddedServerException e) {
      throw new Problem(e.getMessage(), e);
    }
    try {
      DatabaconConfig.Builder config = DatabaconConfig.builder();
      for (EmbeddedServer server : cluster.servers()) {
        config.server(server.name(), server.jdbcUrl(), server.user(), server.password());
      }
      return new Store(Databacon.connect(config.build()), cluster);
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /** The database, for transactions. */
  public Databacon db() {
    return db;
  }

  /** Access to users. */
  public UserDao users() {
    return users;
  }

  /** Access to corpora. */
  public CorpusDao corpora() {
    return corpora;
  }

  /** Access to documents. */
  public DocDao docs() {
    return docs;
  }

  /** Access to terms. */
  public TermDao terms() {
    return terms;
  }

  /** Closes the connections, and stops the servers if the store has started them. */
  @Override
  public void close() {
    db.close();
    if (cluster != null) {
      cluster.close();
    }
  }
}
