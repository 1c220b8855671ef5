package dev.databacon.sample.ingest;

import dev.databacon.sample.Store;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.Doc;
import dev.databacon.sample.schema.DocDraft;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.SectionDraft;
import dev.databacon.sample.schema.TermFields;
import dev.databacon.sample.schema.TermNode;
import dev.databacon.sample.text.Document;
import dev.databacon.sample.text.Section;
import dev.databacon.sample.text.WordCount;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Stores batches of documents. For one thread. */
final class Writer {
  /** What fits into the flag {@code Doc.length}. */
  private static final int MAX_LENGTH = (1 << 16) - 1;

  /** What fits into the flag {@code Doc.Count.count}. */
  private static final int MAX_COUNT = (1 << 12) - 1;

  private static final int TOP_TERMS = 10;

  private final Store store;
  private final CorpusNode corpus;
  private final Ledger ledger;
  private final int maxTerms;
  private final Vocabulary vocabulary;
  private final Neighbours neighbours = new Neighbours();
  private long documents;
  private long sections;
  private long edges;

  Writer(Store store, CorpusNode corpus, Ledger ledger, int maxTerms) {
    this.store = store;
    this.corpus = corpus;
    this.ledger = ledger;
    this.maxTerms = maxTerms;
    this.vocabulary = new Vocabulary(store.terms(), corpus);
  }

  /**
   * Stores documents that are not in the store yet: up to two operations for their words, and a
   * transaction of three; none for no documents.
   */
  void store(List<Document> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Set<String> words = new LinkedHashSet<>();
    batch.forEach(document -> counts(document).forEach(count -> words.add(count.word())));
    Map<String, TermNode> terms = vocabulary.of(words);

    List<DocNode> nodes = write(batch, terms);

    for (int i = 0; i < batch.size(); i++) {
      neighbours.remember(nodes.get(i), batch.get(i));
    }
    documents += batch.size();
  }

  /** The documents with all their edges, their terms' counters, and the corpus's summary. */
  private List<DocNode> write(List<Document> batch, Map<String, TermNode> terms) {
    return store
        .db()
        .transaction(
            tx -> {
              List<DocNode> nodes =
                  store.docs().createAll(batch.stream().map(doc -> draft(doc, terms)).toList());
              Map<TermNode, Long> totals =
                  store.terms().incrementAll(TermFields.DOC_COUNT, occurrences(batch, terms));
              ledger.add(batch.stream().mapToLong(Document::bytes).sum(), byWord(terms, totals));
              return nodes;
            });
  }

  /** The number of documents stored. */
  long documents() {
    return documents;
  }

  /** The number of terms made. */
  long terms() {
    return vocabulary.created();
  }

  /** The number of sections stored, also of those inside of others. */
  long sections() {
    return sections;
  }

  /** The number of edges from documents to terms and to other documents. */
  long edges() {
    return edges;
  }

  private Consumer<DocDraft> draft(Document document, Map<String, TermNode> terms) {
    List<WordCount> counts = counts(document);
    List<Long> top =
        counts.stream().limit(TOP_TERMS).map(count -> term(terms, count).id()).toList();
    List<Neighbours.Likeness> likes = neighbours.of(document);
    edges += counts.size() + likes.size();
    sections += document.sections().stream().mapToInt(Section::size).sum();
    return doc -> {
      doc.file(document.file())
          .title(document.title())
          .length(Math.min(document.words().total(), MAX_LENGTH))
          .content(new Doc.Content(document.path().toString(), document.bytes(), top))
          .corpus(corpus);
      document.sections().forEach(section -> doc.sections(draft(section)));
      for (WordCount count : counts) {
        doc.terms(term(terms, count), edge -> edge.count(Math.min(count.count(), MAX_COUNT)));
      }
      for (Neighbours.Likeness like : likes) {
        doc.scores(
            like.doc(),
            edge -> edge.similarity(like.thousandths()).note(Map.of("shared", like.shared())));
      }
    };
  }

  private static Consumer<SectionDraft> draft(Section section) {
    return stored -> {
      stored.heading(section.heading()).text(section.text());
      section.sections().forEach(inner -> stored.subsections(draft(inner)));
    };
  }

  private Map<TermNode, Long> occurrences(List<Document> batch, Map<String, TermNode> terms) {
    Map<TermNode, Long> occurrences = new HashMap<>();
    batch.forEach(
        document ->
            counts(document)
                .forEach(count -> occurrences.merge(term(terms, count), 1L, Long::sum)));
    return occurrences;
  }

  private static Map<String, Long> byWord(Map<String, TermNode> terms, Map<TermNode, Long> totals) {
    Map<String, Long> byWord = new HashMap<>();
    terms.forEach((word, term) -> byWord.put(word, totals.getOrDefault(term, 0L)));
    return byWord;
  }

  private List<WordCount> counts(Document document) {
    List<WordCount> all = document.words().counts();
    return all.subList(0, Math.min(maxTerms, all.size()));
  }

  private static TermNode term(Map<String, TermNode> terms, WordCount count) {
    TermNode term = terms.get(count.word());
    if (term == null) {
      throw new IllegalStateException("no term for a word of this batch");
    }
    return term;
  }
}
