package dev.databacon.bench.peers.hibernate;

import dev.databacon.bench.peers.TreeRows;
import dev.databacon.bench.peers.TreeRows.Row;
import dev.databacon.bench.reading.Answers;
import dev.databacon.bench.reading.Peer;
import dev.databacon.bench.reading.PersonTree;
import dev.databacon.bench.reading.Way;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** Hibernate ORM. */
public final class HibernatePeer implements Peer {
  private @Nullable SessionFactory factory;

  @Override
  public void open(DataSource pool) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
    // The pool's connections commit each statement, which a reading session leaves so.
    configuration.setProperty(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, "false");
    configuration
        .addAnnotatedClass(PersonEntity.class)
        .addAnnotatedClass(CorpusEntity.class)
        .addAnnotatedClass(DocEntity.class)
        .addAnnotatedClass(DocTermEntity.class)
        .addAnnotatedClass(TermEntity.class);
    factory = configuration.buildSessionFactory();
  }

  private SessionFactory factory() {
    if (factory == null) {
      throw new IllegalStateException("not open");
    }
    return factory;
  }

  @Override
  public List<Way<Long>> friendNames() {
    return List.of(
        new Way<>("Hibernate, fetch join", this::fetchJoin),
        new Way<>("Hibernate, lazy list", this::lazyList),
        new Way<>("Hibernate, N+1", this::onePlusN));
  }

  private static long names(PersonEntity person) {
    return Answers.names(TreeRows.each(person.friends, friend -> friend.name));
  }

  private long fetchJoin(Long id) {
    try (Session session = factory().openSession()) {
      return names(
          session
              .createSelectionQuery(
                  "from Person p join fetch p.friends where p.id = :id", PersonEntity.class)
              .setParameter("id", id)
              .getSingleResult());
    }
  }

  private long lazyList(Long id) {
    try (Session session = factory().openSession()) {
      return names(session.find(PersonEntity.class, id));
    }
  }

  private long onePlusN(Long id) {
    try (Session session = factory().openSession()) {
      List<Long> ids =
          session
              .createSelectionQuery(
                  "select f.id from Person p join p.friends f where p.id = :id", Long.class)
              .setParameter("id", id)
              .getResultList();
      return Answers.names(
          TreeRows.each(ids, friend -> session.find(PersonEntity.class, friend).name));
    }
  }

  @Override
  public List<Way<List<Long>>> friendsOfFriends() {
    return List.of(
        new Way<>(
            "Hibernate, HQL",
            ids -> {
              try (StatelessSession session = factory().openStatelessSession()) {
                return Answers.ids(
                    session
                        .createSelectionQuery(
                            """
                            select distinct ff.id from Person f join f.friends ff
                            where f.id in (
                              select g.id from Person p join p.friends g where p.id in :ids)
                            """,
                            Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
              }
            }));
  }

  @Override
  public List<Way<List<Long>>> trees() {
    return List.of(new Way<>("Hibernate, HQL with lateral joins, a query a level", this::trees));
  }

  private long trees(List<Long> ids) {
    try (StatelessSession session = factory().openStatelessSession()) {
      return PersonTree.sum(
          TreeRows.read(
              ids,
              List.of(
                  level(session, "select p.id, p.id, p.name, 0 from Person p where p.id in :ids"),
                  level(
                      session,
                      """
                      select c.owner.id, c.id, c.title, 0 from Corpus c where c.owner.id in :ids
                      order by c.owner.id, c.place
                      """),
                  level(
                      session,
                      """
                      select c.id, d.id, d.title, d.length from Corpus c join lateral (
                        select e.id as id, e.title as title, e.length as length from Doc e
                        where e.corpus.id = c.id order by e.place limit 20) d
                      where c.id in :ids
                      """),
                  level(
                      session,
                      """
                      select d.id, d.id, t.word, t.times from Doc d join lateral (
                        select e.term.word as word, e.times as times from DocTerm e
                        where e.doc.id = d.id order by e.place limit 5) t
                      where d.id in :ids
                      """))));
    }
  }

  private static Function<List<Long>, List<Row>> level(StatelessSession session, String hql) {
    return ids ->
        session.createSelectionQuery(hql, Row.class).setParameter("ids", ids).getResultList();
  }

  @Override
  public void close() {
    factory().close();
  }
}
