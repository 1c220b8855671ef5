package dev.databacon.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import dev.databacon.corpus.CorpusDao;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.EverythingDao;
import dev.databacon.corpus.ProfileDao;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.UserDao;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;

/** An empty cluster with the schema of {@code dev.databacon.corpus}, and its DAOs. */
public final class CorpusCluster implements AutoCloseable {
  private final TestDatabases databases;
  private final URLClassLoader schema;
  public final Databacon db;
  public final UserDao users;
  public final ProfileDao profiles;
  public final CorpusDao corpora;
  public final DocDao docs;
  public final TermDao terms;
  public final EverythingDao everythings;

  /** A cluster of so many servers. */
  public CorpusCluster(int servers) {
    databases = new TestDatabases(servers);
    schema = schemaLoader();
    db = Databacon.connect(databases.config().poolSize(20).classLoader(schema).build());
    users = new UserDao(db);
    profiles = new ProfileDao(db);
    corpora = new CorpusDao(db);
    docs = new DocDao(db);
    terms = new TermDao(db);
    everythings = new EverythingDao(db);
  }

  /** Finds the schema as a service, which other tests must not. */
  private static URLClassLoader schemaLoader() {
    ClassLoader loader = CorpusCluster.class.getClassLoader();
    URL services = Objects.requireNonNull(loader.getResource("corpus-schema/"));
    return new URLClassLoader(new URL[] {services}, loader);
  }

  /** The databases under it. */
  public TestDatabases databases() {
    return databases;
  }

  /** Another client of the same cluster. */
  public Databacon connect() {
    return Databacon.connect(databases.config().poolSize(20).classLoader(schema).build());
  }

  /** How many round trips all servers have seen from the first client. */
  public long roundTrips() {
    return db.engine().cluster().servers().stream().mapToLong(server -> server.roundTrips()).sum();
  }

  /** Runs a query on each server, and adds up the numbers. */
  public long sum(String query) {
    long sum = 0;
    for (int i = 0; i < db.engine().cluster().servers().size(); i++) {
      sum += Long.parseLong(databases.sql(i, query));
    }
    return sum;
  }

  /** Closes a cluster that a test broke on purpose. */
  public void closeBroken() {
    db.close();
    databases.close();
  }

  /** Fails when anything disagrees with anything, or something was left behind. */
  @Override
  public void close() {
    try (databases) {
      try (db) {
        assertThat(Invariants.problems(db.engine())).isEmpty();
      }
      schema.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
