package dev.databacon.sample.command;

import static dev.databacon.Options.limit;

import dev.databacon.sample.Store;
import dev.databacon.sample.schema.Corpus.Summary;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.Doc;
import dev.databacon.sample.schema.DocCountEdge;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.DocScoreEdge;
import dev.databacon.sample.schema.TermNode;
import dev.databacon.sample.schema.UserNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints what the store knows of one user's documents. Every call on a node is one operation. */
final class Answers {
  private static final int TERMS_SHOWN = 10;

  private final Store store;
  private final UserNode user;
  private final PrintWriter out;

  Answers(Store store, UserNode user, PrintWriter out) {
    this.store = store;
    this.user = user;
    this.out = out;
  }

  /** Prints each corpus with its most frequent words: one operation, and two for each corpus. */
  void top(int words) {
    for (CorpusNode corpus : user.corpora()) {
      out.println(corpus.root());
      Summary summary = corpus.summary();
      if (summary != null) {
        print(summary, words);
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

  /** Prints a document, given by its path, and tells whether there is one. */
  boolean document(String path) {
    boolean found = false;
    for (CorpusNode corpus : user.corpora()) {
      DocNode doc = store.docs().byFile(corpus, below(corpus.root(), path));
      if (doc != null) {
        found = true;
        print(doc);
      }
    }
    return found;
  }

  private void print(Summary summary, int words) {
    out.printf(
        Locale.ROOT, "%s, %,d bytes%n", Text.documents(summary.documents()), summary.bytes());
    if (!summary.pending().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "and up to %s from an interrupted run; 'sample ingest' again counts them%n",
          Text.documents(summary.pending().size()));
    }
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

  /** Six operations, one for each term shown, and two for each document that is like it. */
  private void print(DocNode doc) {
    out.println(doc.title());
    Doc.Content content = doc.content();
    if (content != null) {
      out.printf(Locale.ROOT, "%s, %,d bytes%n", content.path(), content.bytes());
    }
    out.printf(Locale.ROOT, "%,d words, indexed under %,d%n", doc.length(), doc.terms.count());
    for (DocCountEdge<TermNode> edge : doc.terms.edges(limit(TERMS_SHOWN)).items()) {
      out.println(Text.row(edge.count(), edge.node().string(), null));
    }
    for (DocScoreEdge<DocNode> like : doc.scores.edges()) {
      DocNode other = like.node();
      Map<String, String> note = like.note();
      out.printf(
          Locale.ROOT,
          "%d%% like %s (%s), for: %s%n",
          like.similarity() / 10,
          other.file(),
          other.title(),
          note == null ? "" : note.getOrDefault("shared", ""));
    }
  }

  /** The path below a corpus's directory, of one that may be absolute. */
  private static String below(@Nullable String root, String path) {
    Path given = Path.of(path);
    return root != null && given.startsWith(root)
        ? Path.of(root).relativize(given).toString().replace('\\', '/')
        : path;
  }
}
