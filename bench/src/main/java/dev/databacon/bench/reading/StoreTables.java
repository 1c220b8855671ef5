package dev.databacon.bench.reading;

import dev.databacon.Databacon;
import dev.databacon.bench.schema.CorpusDao;
import dev.databacon.bench.schema.CorpusNode;
import dev.databacon.bench.schema.DocDao;
import dev.databacon.bench.schema.DocNode;
import dev.databacon.bench.schema.PersonDao;
import dev.databacon.bench.schema.PersonNode;
import dev.databacon.bench.schema.TermDao;
import dev.databacon.bench.schema.TermNode;
import dev.databacon.bench.schema.ThingDao;
import dev.databacon.bench.schema.ThingNode;
import dev.databacon.node.EdgeAdder;
import dev.databacon.node.Handle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The graph as Databacon's bulk writes store it.
 *
 * @param people the ids of all people, in their order
 * @param things those of all things
 */
record StoreTables(List<Long> people, List<Long> things) {
  private static final int BATCH = 2_000;

  /** Stores all of it. */
  static StoreTables load(Databacon db, Graph graph) {
    PersonDao dao = new PersonDao(db);
    List<PersonNode> people = new ArrayList<>();
    dao.createAll(
        each(graph.people() + Graph.HUBS, i -> draft -> draft.name("Person " + Graph.text(i))),
        BATCH,
        people::addAll);
    dao.addEdges(friendships(graph, people), BATCH);
    documents(db, graph, people);
    return new StoreTables(ids(people), ids(things(db, graph)));
  }

  private static <T> Stream<T> each(int count, IntFunction<T> made) {
    return IntStream.range(0, count).mapToObj(made);
  }

  private static List<Long> ids(List<? extends Handle> nodes) {
    return nodes.stream().map(Handle::id).toList();
  }

  private static Stream<Consumer<EdgeAdder>> friendships(Graph graph, List<PersonNode> people) {
    return Arrays.stream(graph.pairs())
        .mapToObj(
            pair ->
                edges ->
                    edges.add(people.get((int) (pair >>> 32)).friends, people.get((int) pair)));
  }

  private static void documents(Databacon db, Graph graph, List<PersonNode> people) {
    List<CorpusNode> corpora = new ArrayList<>();
    new CorpusDao(db)
        .createAll(
            each(
                graph.corpora(),
                i ->
                    draft ->
                        draft
                            .title("Corpus " + i)
                            .owner(people.get(i / Graph.CORPORA_OF_PERSON % graph.people()))),
            BATCH,
            corpora::addAll);
    List<DocNode> docs = new ArrayList<>();
    DocDao dao = new DocDao(db);
    dao.createAll(
        each(
            graph.docs(),
            i ->
                draft ->
                    draft
                        .title("Document " + Graph.text(i))
                        .length(i % 5000)
                        .corpus(corpora.get(i / Graph.DOCS_OF_CORPUS))),
        BATCH,
        docs::addAll);
    List<TermNode> terms = new ArrayList<>();
    new TermDao(db)
        .createAll(each(graph.terms(), i -> draft -> draft.word("word" + i)), BATCH, terms::addAll);
    dao.addEdges(each(graph.docs(), i -> edges -> terms(graph, i, docs, terms, edges)), BATCH);
  }

  private static void terms(
      Graph graph, int doc, List<DocNode> docs, List<TermNode> terms, EdgeAdder edges) {
    for (int place = 0; place < Graph.TERMS_OF_DOC; place++) {
      int count = graph.count(doc, place);
      edges.add(docs.get(doc).terms, terms.get(graph.term(doc, place)), edge -> edge.count(count));
    }
  }

  private static List<ThingNode> things(Databacon db, Graph graph) {
    List<ThingNode> things = new ArrayList<>();
    ThingDao dao = new ThingDao(db);
    dao.createAll(
        each(graph.things(), i -> draft -> draft.data(Graph.text(i).repeat(4))),
        BATCH,
        things::addAll);
    dao.addEdges(
        each(
            graph.things(),
            i ->
                edges -> {
                  for (int link = 1; link <= Graph.links(i); link++) {
                    int to = graph.linked(i, link);
                    edges.add(
                        things.get(i).links, things.get(to), edge -> edge.data(Graph.text(to)));
                  }
                }),
        BATCH);
    return things;
  }
}
