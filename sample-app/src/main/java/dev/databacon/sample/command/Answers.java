package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import dev.databacon.sample.schema.Corpus.Summary;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.DocCountEdge;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.TermNode;
import dev.databacon.sample.schema.UserNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints what the store knows of one user's documents. Every call on a node is one operation. */
final class Answers {
  private final Store store;
  private final UserNode user;
  private final PrintWriter out;

  Answers(Store store, UserNode user, PrintWriter out) {
    this.store = store;
    this.user = user;
    this.out = out;
  }

  /** Prints each corpus with its most frequent words: one operation, and three for each corpus. */
  void top(int words) {
    for (CorpusNode corpus : user.corpora()) {
      out.println(corpus.root());
      Summary summary = corpus.summary();
      if (summary != null) {
        print(corpus.docs.count(), summary, words);
      }
    }
  }

  /** Prints the documents with most of a word, and tells whether there are any. */
  boolean find(String word, int documents) {
    boolean found = false;
    for (CorpusNode corpus : user.corpora()) {
      TermNode term = store.terms().byString(corpus, word);
      if (term != null) {
        found = true;
        print(corpus, word, term, documents);
      }
    }
    return found;
  }

  /**
   * Prints the documents whose titles begin so, and tells whether there are any. One operation, one
   * for each page of titles, one for each title of somebody else's, and two for each shown.
   */
  boolean titles(String prefix, int documents) {
    Set<CorpusNode> own = new HashSet<>(user.corpora().toList());
    List<DocNode> found =
        store.docs().searchTitle(prefix).stream()
            .filter(doc -> own.contains(doc.corpus()))
            .limit(documents)
            .toList();
    found.forEach(doc -> out.println(Text.row(doc.file(), doc.title())));
    return !found.isEmpty();
  }

  private void print(long documents, Summary summary, int words) {
    out.printf(Locale.ROOT, "%s, %,d bytes%n", Text.documents(documents), summary.bytes());
    summary.topTerms().stream()
        .limit(words)
        .forEach(term -> out.println(Text.row(term.documents(), term.term(), null)));
  }

  /** Two operations, one for each page of edges, and two for each document shown. */
  private void print(CorpusNode corpus, String word, TermNode term, int documents) {
    out.printf(
        Locale.ROOT, "%s of %s with '%s'%n", Text.documents(term.docCount()), corpus.root(), word);
    List<DocCountEdge<DocNode>> best =
        term.docs.edges().stream()
            .sorted(Comparator.comparingInt((DocCountEdge<DocNode> e) -> e.count()).reversed())
            .limit(documents)
            .toList();
    for (DocCountEdge<DocNode> edge : best) {
      DocNode doc = edge.node();
      out.println(Text.row(edge.count(), doc.file(), doc.title()));
    }
  }
}
