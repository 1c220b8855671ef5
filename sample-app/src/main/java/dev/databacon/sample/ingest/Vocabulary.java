package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.TermDao;
import dev.databacon.sample.schema.TermDraft;
import dev.databacon.sample.schema.TermNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the terms of words, and makes those that are missing. It remembers the handles of the words
 * that it met last, which are a node's id and never stale.
 */
final class Vocabulary {
  private static final int REMEMBERED = 50_000;

  private final TermDao terms;
  private final CorpusNode corpus;
  private final Map<String, TermNode> met = new LastMet();
  private long created;

  Vocabulary(TermDao terms, CorpusNode corpus) {
    this.terms = terms;
    this.corpus = corpus;
  }

  /**
   * The term of each of these different words: no operation when all of them were met before, else
   * one, and one more if some are new.
   */
  Map<String, TermNode> of(Collection<String> words) {
    Map<String, TermNode> nodes = new HashMap<>();
    List<String> asked = new ArrayList<>();
    for (String word : words) {
      TermNode node = met.get(word);
      if (node == null) {
        asked.add(word);
      } else {
        nodes.put(word, node);
      }
    }
    if (!asked.isEmpty()) {
      create(find(asked, nodes), nodes);
    }
    met.putAll(nodes);
    return nodes;
  }

  /** Finds those that exist, and returns the words that have no term yet. */
  private List<String> find(List<String> asked, Map<String, TermNode> nodes) {
    List<TermNode> found = terms.allByString(corpus, asked);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      TermNode node = found.get(i);
      if (node == null) {
        missing.add(asked.get(i));
      } else {
        nodes.put(asked.get(i), node);
      }
    }
    return missing;
  }

  private void create(List<String> missing, Map<String, TermNode> nodes) {
    if (!missing.isEmpty()) {
      List<TermNode> made = terms.createAll(missing.stream().map(this::draft).toList());
      for (int i = 0; i < made.size(); i++) {
        nodes.put(missing.get(i), made.get(i));
      }
      created += made.size();
    }
  }

  /** How many terms were made so far. */
  long created() {
    return created;
  }

  private Consumer<TermDraft> draft(String word) {
    return term -> term.string(word).corpus(corpus);
  }

  /** Forgets what was met longest ago. */
  private static final class LastMet extends LinkedHashMap<String, TermNode> {
    private static final long serialVersionUID = 1L;

    LastMet() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, TermNode> eldest) {
      return size() > REMEMBERED;
    }
  }
}
