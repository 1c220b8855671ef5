package dev.databacon.sample.command;

import static dev.databacon.Options.limit;

import dev.databacon.sample.schema.Doc;
import dev.databacon.sample.schema.DocCountEdge;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.DocScoreEdge;
import dev.databacon.sample.schema.SectionNode;
import dev.databacon.sample.schema.TermNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints one document. Every call on a node is one operation. */
final class DocumentView {
  private static final int TERMS_SHOWN = 10;

  private final PrintWriter out;

  DocumentView(PrintWriter out) {
    this.out = out;
  }

  /**
   * Eight operations, two for each section, one for each term shown, and two for each document that
   * is like it.
   */
  void print(DocNode doc) {
    out.println(doc.title());
    Doc.Content content = doc.content();
    if (content != null) {
      out.printf(Locale.ROOT, "%s, %,d bytes%n", content.path(), content.bytes());
    }
    if (doc.edit()) {
      out.println("being edited");
    }
    int number = 0;
    for (SectionNode section : doc.sections()) {
      print(section, "", ++number);
    }
    out.printf(Locale.ROOT, "%,d words, indexed under %,d%n", doc.length(), doc.terms.count());
    for (DocCountEdge<TermNode> edge : doc.terms.edges(limit(TERMS_SHOWN)).items()) {
      out.println(Text.row(edge.count(), edge.node().string(), null));
    }
    for (DocScoreEdge<DocNode> like : doc.scores.edges()) {
      print(like);
    }
  }

  private void print(SectionNode section, String around, int number) {
    String whole = around + number;
    out.printf("%8s  %s%n", whole, section.heading());
    int inner = 0;
    for (SectionNode subsection : section.subsections()) {
      print(subsection, whole + ".", ++inner);
    }
  }

  private void print(DocScoreEdge<DocNode> like) {
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
