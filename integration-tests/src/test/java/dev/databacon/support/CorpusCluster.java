package dev.databacon.support;

import dev.databacon.Databacon;
import dev.databacon.corpus.BookDao;
import dev.databacon.corpus.CorpusDao;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.EverythingDao;
import dev.databacon.corpus.FolderDao;
import dev.databacon.corpus.LeafDao;
import dev.databacon.corpus.PersonDao;
import dev.databacon.corpus.ProfileDao;
import dev.databacon.corpus.ShelfDao;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.UserDao;
import dev.databacon.testkit.TestCluster;
import java.util.stream.IntStream;

/** A cluster with the schema of {@code dev.databacon.corpus}, and its DAOs. */
public final class CorpusCluster {
  // More than the threads of any test, so that they meet in the database and not before it.
  private static final int POOL_SIZE = 20;

  private final TestDatabases databases;
  public final Databacon db;
  public final UserDao users;
  public final ProfileDao profiles;
  public final CorpusDao corpora;
  public final DocDao docs;
  public final TermDao terms;
  public final EverythingDao everythings;
  public final BookDao books;
  public final PersonDao people;
  public final ShelfDao shelves;
  public final FolderDao folders;
  public final LeafDao leaves;

  /** Connects a client to the cluster, which looks after it. */
  public CorpusCluster(TestCluster cluster) {
    this(
        cluster,
        cluster.connect(settings -> settings.poolSize(POOL_SIZE).timeout(TestDatabases.TIMEOUT)));
  }

  /** The cluster as a client sees it. */
  public CorpusCluster(TestCluster cluster, Databacon db) {
    this.databases = new TestDatabases(cluster);
    this.db = db;
    users = new UserDao(db);
    profiles = new ProfileDao(db);
    corpora = new CorpusDao(db);
    docs = new DocDao(db);
    terms = new TermDao(db);
    everythings = new EverythingDao(db);
    books = new BookDao(db);
    people = new PersonDao(db);
    shelves = new ShelfDao(db);
    folders = new FolderDao(db);
    leaves = new LeafDao(db);
  }

  /** The databases under it. */
  public TestDatabases databases() {
    return databases;
  }

  /** How many round trips all servers have seen from the client. */
  public long roundTrips() {
    return db.engine().cluster().servers().stream().mapToLong(server -> server.roundTrips()).sum();
  }

  /** Runs a query on each server, and adds up the numbers. */
  public long sum(String query) {
    return IntStream.range(0, db.engine().cluster().servers().size())
        .mapToLong(i -> Long.parseLong(databases.sql(i, query)))
        .sum();
  }
}
