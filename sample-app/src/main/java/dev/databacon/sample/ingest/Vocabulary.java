package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.TermDao;
import dev.databacon.sample.schema.TermDraft;
import dev.databacon.sample.schema.TermNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the terms of words, and makes those that are missing. */
final class Vocabulary {
  private final TermDao terms;
  private final CorpusNode corpus;
  private long created;

  Vocabulary(TermDao terms, CorpusNode corpus) {
    this.terms = terms;
    this.corpus = corpus;
  }

  /** The term of each of these different words: one operation, and one more if some are new. */
  Map<String, TermNode> of(Collection<String> words) {
    List<String> asked = List.copyOf(words);
    List<TermNode> found = terms.allByString(corpus, asked);
    Map<String, TermNode> nodes = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      TermNode node = found.get(i);
      if (node == null) {
        missing.add(asked.get(i));
      } else {
        nodes.put(asked.get(i), node);
      }
    }
    if (!missing.isEmpty()) {
      List<TermNode> made = terms.createAll(missing.stream().map(this::draft).toList());
      for (int i = 0; i < made.size(); i++) {
        nodes.put(missing.get(i), made.get(i));
      }
      created += made.size();
    }
    return nodes;
  }

  /** How many terms were made so far. */
  long created() {
    return created;
  }

  private Consumer<TermDraft> draft(String word) {
    return term -> term.string(word).corpus(corpus);
  }
}
