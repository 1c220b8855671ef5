package dev.databacon.bench.peers;

import dev.databacon.bench.reading.PersonTree;
import dev.databacon.bench.reading.PersonTree.CorpusTree;
import dev.databacon.bench.reading.PersonTree.DocTree;
import dev.databacon.bench.reading.PersonTree.TermCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Makes trees of rows that were read level by level. */
public final class TreeRows {
  private TreeRows() {}

  /** A row of a level: what it belongs to, its id, its text and its number. */
  public record Row(long owner, long id, String text, int number) {}

  /**
   * Reads each level for the ids of the one above: people, then the other three.
   *
   * @param ids whose trees they are
   * @param levels how each level is read
   */
  public static List<PersonTree> read(
      List<Long> ids, List<Function<List<Long>, List<Row>>> levels) {
    Map<Long, List<Row>> people = byOwner(levels.get(0).apply(ids), Row::id);
    List<Row> corpora = levels.get(1).apply(ids);
    List<Row> docs = levels.get(2).apply(ids(corpora));
    Map<Long, List<Row>> terms = byOwner(levels.get(3).apply(ids(docs)), Row::owner);
    Map<Long, List<Row>> docsOf = byOwner(docs, Row::owner);
    Map<Long, List<Row>> corporaOf = byOwner(corpora, Row::owner);
    return each(
        ids,
        person ->
            new PersonTree(
                person,
                of(people, person).get(0).text,
                each(
                    of(corporaOf, person),
                    corpus ->
                        new CorpusTree(
                            corpus.id,
                            corpus.text,
                            each(of(docsOf, corpus.id), doc -> doc(doc, of(terms, doc.id)))))));
  }

  private static DocTree doc(Row doc, List<Row> terms) {
    return new DocTree(
        doc.id, doc.text, doc.number, each(terms, term -> new TermCount(term.text, term.number)));
  }

  private static List<Row> of(Map<Long, List<Row>> rows, long owner) {
    return rows.getOrDefault(owner, List.of());
  }

  private static List<Long> ids(List<Row> rows) {
    return each(rows, Row::id);
  }

  private static Map<Long, List<Row>> byOwner(List<Row> rows, ToLongFunction<Row> owner) {
    Map<Long, List<Row>> byOwner = new HashMap<>();
    for (Row row : rows) {
      byOwner.computeIfAbsent(owner.applyAsLong(row), id -> new ArrayList<>()).add(row);
    }
    return byOwner;
  }

  /** Makes something of each. */
  public static <A, B> List<B> each(List<A> all, Function<A, B> maker) {
    List<B> made = new ArrayList<>(all.size());
    for (A one : all) {
      made.add(maker.apply(one));
    }
    return made;
  }
}
