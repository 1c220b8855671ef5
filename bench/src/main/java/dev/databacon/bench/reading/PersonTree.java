package dev.databacon.bench.reading;

import dev.databacon.annotations.First;
import dev.databacon.annotations.Shape;
import dev.databacon.bench.schema.Corpus;
import dev.databacon.bench.schema.Doc;
import dev.databacon.bench.schema.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with four levels of what belongs to it. */
@Shape(Person.class)
public record PersonTree(
    long id, @Nullable String name, @First(First.ALL) List<CorpusTree> corpora) {

  /** How many documents of a corpus are read. */
  public static final int DOCS = 20;

  /** How many terms of a document are read. */
  public static final int TERMS = 5;

  /** A corpus with its first documents. */
  @Shape(Corpus.class)
  public record CorpusTree(long id, @Nullable String title, @First(DOCS) List<DocTree> docs) {}

  /** A document with its first terms. */
  @Shape(Doc.class)
  public record DocTree(
      long id, @Nullable String title, int length, @First(TERMS) List<TermCount> terms) {}

  /** A term, and how often it comes. */
  @Shape(Doc.Count.class)
  public record TermCount(@Nullable String word, int count) {}

  /** A number that tells whether two trees are alike. */
  public static long sum(Iterable<PersonTree> people) {
    long sum = 0;
    for (PersonTree person : people) {
      sum = sum * 31 + person.id();
      for (CorpusTree corpus : person.corpora()) {
        sum = sum * 31 + corpus.id();
        for (DocTree doc : corpus.docs()) {
          sum = sum * 31 + doc.id() + doc.length();
          for (TermCount term : doc.terms()) {
            sum = sum * 31 + String.valueOf(term.word()).hashCode() + term.count();
          }
        }
      }
    }
    return sum;
  }
}
