package dev.databacon.bench.peers.jimmer;

import dev.databacon.bench.peers.TreeRows;
import dev.databacon.bench.reading.Answers;
import dev.databacon.bench.reading.Peer;
import dev.databacon.bench.reading.PersonTree;
import dev.databacon.bench.reading.PersonTree.CorpusTree;
import dev.databacon.bench.reading.PersonTree.DocTree;
import dev.databacon.bench.reading.PersonTree.TermCount;
import dev.databacon.bench.reading.Way;
import java.util.List;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.jspecify.annotations.Nullable;

/** Jimmer. */
public final class JimmerPeer implements Peer {
  private static final Fetcher<Person> FRIENDS = PersonFetcher.$.friends(PersonFetcher.$.name());

  private static final DocTermFetcher TERMS = DocTermFetcher.$.times().term(TermFetcher.$.word());

  // A list that is cut needs a query for each of its owners.
  private static final Fetcher<Person> CUT_TREE =
      PersonFetcher.$
          .name()
          .corpora(
              CorpusFetcher.$
                  .title()
                  .docs(
                      DocFetcher.$
                          .title()
                          .length()
                          .terms(TERMS, list -> list.batch(1).limit(PersonTree.TERMS)),
                      list -> list.batch(1).limit(PersonTree.DOCS)));

  private static final Fetcher<Person> WHOLE_TREE =
      PersonFetcher.$
          .name()
          .corpora(CorpusFetcher.$.title().docs(DocFetcher.$.title().length().terms(TERMS)));

  private @Nullable JSqlClient client;

  @Override
  public void open(DataSource pool) {
    client =
        JSqlClient.newBuilder()
            .setConnectionManager(ConnectionManager.simpleConnectionManager(pool))
            .setDialect(new PostgresDialect())
            // Fewer queries for long lists of owners.
            .setDefaultListBatchSize(1024)
            .setDefaultBatchSize(1024)
            .build();
  }

  private JSqlClient client() {
    if (client == null) {
      throw new IllegalStateException("not open");
    }
    return client;
  }

  @Override
  public List<Way<Long>> friendNames() {
    return List.of(
        new Way<>(
            "Jimmer, fetcher",
            id ->
                Answers.names(
                    TreeRows.each(found(FRIENDS, List.of(id)).get(0).friends(), Person::name))));
  }

  private List<Person> found(Fetcher<Person> fetcher, List<Long> ids) {
    PersonTable table = PersonTable.$;
    return client()
        .createQuery(table)
        .where(table.id().in(ids))
        .orderBy(table.id())
        .select(table.fetch(fetcher))
        .execute();
  }

  @Override
  public List<Way<List<Long>>> friendsOfFriends() {
    return List.of(
        new Way<>("Jimmer, join", ids -> Answers.ids(joined(ids))),
        new Way<>("Jimmer, two queries", ids -> Answers.ids(ofFriends(ofFriends(ids)))));
  }

  private List<Long> joined(List<Long> ids) {
    PersonTable table = PersonTable.$;
    return client()
        .createQuery(table)
        .where(table.id().in(ids))
        .select(table.asTableEx().friends().friends().id())
        .distinct()
        .execute();
  }

  /** The friends of people, each once. */
  private List<Long> ofFriends(List<Long> ids) {
    PersonTable table = PersonTable.$;
    return client()
        .createQuery(table)
        .where(table.id().in(ids))
        .select(table.asTableEx().friends().id())
        .distinct()
        .execute();
  }

  @Override
  public List<Way<List<Long>>> trees() {
    return List.of(
        new Way<>("Jimmer, fetcher with limits", ids -> trees(found(CUT_TREE, ids))),
        new Way<>(
            "Jimmer, fetcher of all, cut by the program", ids -> trees(found(WHOLE_TREE, ids))));
  }

  private static long trees(List<Person> people) {
    return PersonTree.sum(
        TreeRows.each(
            people,
            person ->
                new PersonTree(
                    person.id(),
                    person.name(),
                    TreeRows.each(
                        person.corpora(),
                        corpus ->
                            new CorpusTree(
                                corpus.id(),
                                corpus.title(),
                                TreeRows.each(
                                    first(corpus.docs(), PersonTree.DOCS), JimmerPeer::doc))))));
  }

  private static DocTree doc(Doc doc) {
    return new DocTree(
        doc.id(),
        doc.title(),
        doc.length(),
        TreeRows.each(
            first(doc.terms(), PersonTree.TERMS),
            term -> new TermCount(term.term().word(), term.times())));
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  @Override
  public void close() {}
}
