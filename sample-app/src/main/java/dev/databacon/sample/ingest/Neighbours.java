package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.text.Document;
import dev.databacon.sample.text.WordCount;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds, among the documents that were stored last, those that are most like a new one: by the angle
 * between the vectors of their most frequent words. It remembers only what this run has stored.
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

  private record Remembered(DocNode doc, Map<String, Double> vector) {}

  private static final int REMEMBERED = 256;
  private static final int DIMENSIONS = 24;
  private static final int MOST = 3;
  private static final int LEAST_THOUSANDTHS = 400;
  private static final int SHARED_WORDS = 3;

  private final Deque<Remembered> last = new ArrayDeque<>();

  /** The documents that are most like this one, most alike first; at most three. */
  List<Likeness> of(Document document) {
    Map<String, Double> vector = vector(document);
    return last.stream()
        .map(other -> compare(vector, other))
        .filter(likeness -> likeness.thousandths() >= LEAST_THOUSANDTHS)
        .sorted(Comparator.comparingInt(Likeness::thousandths).reversed())
        .limit(MOST)
        .toList();
  }

  /** Remembers a document that has been stored. */
  void remember(DocNode doc, Document document) {
    if (last.size() == REMEMBERED) {
      last.removeFirst();
    }
    last.addLast(new Remembered(doc, vector(document)));
  }

  private static Likeness compare(Map<String, Double> vector, Remembered other) {
    Map<String, Double> products = new LinkedHashMap<>();
    vector.forEach(
        (word, weight) -> {
          Double theirs = other.vector.get(word);
          if (theirs != null) {
            products.put(word, weight * theirs);
          }
        });
    double cosine = products.values().stream().mapToDouble(Double::doubleValue).sum();
    int thousandths = (int) Math.round(Math.min(1, cosine) * 1_000);
    return new Likeness(other.doc, thousandths, thousandths < LEAST_THOUSANDTHS ? "" : best(products));
  }

  private static String best(Map<String, Double> products) {
    return products.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(SHARED_WORDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  /** Of length 1. */
  private static Map<String, Double> vector(Document document) {
    List<WordCount> counts = document.words().counts();
    List<WordCount> first = counts.subList(0, Math.min(DIMENSIONS, counts.size()));
    double length = Math.sqrt(first.stream().mapToDouble(c -> (double) c.count() * c.count()).sum());
    Map<String, Double> vector = new LinkedHashMap<>();
    first.forEach(c -> vector.put(c.word(), c.count() / length));
    return vector;
  }
}
