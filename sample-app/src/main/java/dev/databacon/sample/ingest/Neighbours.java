package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.text.Document;
import dev.databacon.sample.text.WordCount;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds, among the documents that were stored last, those that are most like a new one: by the
 * angle between the vectors of their most frequent words. It remembers only what this run has
 * stored.
 */
final class Neighbours {
  /**
   * A document that is like another.
   *
   * @param doc the document
   * @param thousandths how much: 1,000 for the same words in the same proportions
   * @param shared the words that count most in it
   */
  record Likeness(DocNode doc, int thousandths, String shared) {}

  /** A document that was stored, with its vector; equal only to itself. */
  private static final class Remembered {
    final DocNode doc;
    final Map<String, Double> vector;

    Remembered(DocNode doc, Map<String, Double> vector) {
      this.doc = doc;
      this.vector = vector;
    }
  }

  private record Posting(Remembered document, double weight) {}

  private static final int REMEMBERED = 256;
  private static final int DIMENSIONS = 24;
  private static final int MOST = 3;
  private static final double LEAST = 0.4;
  private static final int SHARED_WORDS = 3;
  private static final Comparator<Map.Entry<?, Double>> GREATEST_FIRST =
      Comparator.comparingDouble(entry -> -entry.getValue());

  private final Deque<Remembered> last = new ArrayDeque<>();

  /** Which of them have a word, oldest first. */
  private final Map<String, Deque<Posting>> byWord = new HashMap<>();

  /** The documents that are most like this one, most alike first; at most three. */
  List<Likeness> of(Document document) {
    Map<String, Double> vector = vector(document);
    Map<Remembered, Double> cosines = new LinkedHashMap<>();
    vector.forEach(
        (word, weight) -> {
          for (Posting posting : byWord.getOrDefault(word, new ArrayDeque<>())) {
            cosines.merge(posting.document, weight * posting.weight, Double::sum);
          }
        });
    return cosines.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(GREATEST_FIRST)
        .limit(MOST)
        .map(entry -> likeness(vector, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Remembers a document that has been stored. */
  void remember(DocNode doc, Document document) {
    if (last.size() == REMEMBERED) {
      forget(last.removeFirst());
    }
    Remembered remembered = new Remembered(doc, vector(document));
    last.addLast(remembered);
    remembered.vector.forEach(
        (word, weight) ->
            byWord
                .computeIfAbsent(word, w -> new ArrayDeque<>())
                .addLast(new Posting(remembered, weight)));
  }

  private void forget(Remembered oldest) {
    for (String word : oldest.vector.keySet()) {
      byWord.computeIfPresent(
          word,
          (w, postings) -> {
            postings.removeFirst();
            return postings.isEmpty() ? null : postings;
          });
    }
  }

  private static Likeness likeness(Map<String, Double> vector, Remembered other, double cosine) {
    Map<String, Double> products = new LinkedHashMap<>(vector);
    products.keySet().retainAll(other.vector.keySet());
    products.replaceAll((word, weight) -> weight * other.vector.getOrDefault(word, 0.0));
    String shared =
        products.entrySet().stream()
            .sorted(GREATEST_FIRST)
            .limit(SHARED_WORDS)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return new Likeness(other.doc, (int) Math.round(Math.min(1, cosine) * 1_000), shared);
  }

  private static Map<String, Double> vector(Document document) {
    List<WordCount> counts = document.words().counts();
    List<WordCount> first = counts.subList(0, Math.min(DIMENSIONS, counts.size()));
    double length =
        Math.sqrt(first.stream().mapToDouble(c -> (double) c.count() * c.count()).sum());
    Map<String, Double> vector = new LinkedHashMap<>();
    first.forEach(c -> vector.put(c.word(), c.count() / length));
    return vector;
  }
}
