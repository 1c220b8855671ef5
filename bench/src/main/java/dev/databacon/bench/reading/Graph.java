package dev.databacon.bench.reading;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A social graph that is the same at every run: people whose friendships are the more numerous the
 * lower their number, hubs with exactly {@value #HUB_FRIENDS} friends each, and corpora of documents
 * with terms. Immutable.
 *
 * @param people how many people there are, without the hubs
 * @param friendships how many friendships they have; two of the same pair become one
 * @param docs how many documents there are
 */
public record Graph(int people, int friendships, int docs) {
  /** The number of people who have exactly so many friends, behind the others. */
  public static final int HUBS = 64;

  /** How many friends a hub has. */
  public static final int HUB_FRIENDS = 100;

  static final int DOCS_OF_CORPUS = 40;
  static final int CORPORA_OF_PERSON = 2;
  static final int TERMS_OF_DOC = 8;
  static final long PERSON = 10_000_000;
  static final long CORPUS = 20_000_000;
  static final long DOC = 30_000_000;
  static final long TERM = 40_000_000;

  private static final int SEED = 20_080;

  /** The graph that is meant, or a part of it. */
  static Graph ofScale(double scale) {
    return new Graph(
        (int) (100_000 * scale), (int) (2_000_000 * scale), Math.max(400, (int) (100_000 * scale)));
  }

  int corpora() {
    return docs / DOCS_OF_CORPUS;
  }

  /** People who own corpora are the first. */
  int owners() {
    return corpora() / CORPORA_OF_PERSON;
  }

  int terms() {
    return Math.max(100, docs / 5);
  }

  /** Pairs of people in the order in which they became friends, and which friend each is. */
  void friendships(RowSink sink) {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] pairs = new long[friendships];
    for (int i = 0; i < pairs.length; i++) {
      int one = sociable(random);
      int other = sociable(random);
      other = other == one ? (one + 1) % people : other;
      pairs[i] = ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }
    long[] different = Arrays.stream(pairs).sorted().distinct().toArray();
    for (int i = different.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      long kept = different[i];
      different[i] = different[other];
      different[other] = kept;
    }
    int[] degrees = new int[people + HUBS];
    for (long pair : different) {
      pair((int) (pair >>> 32), (int) pair, degrees, sink);
    }
    for (int hub = 0; hub < HUBS; hub++) {
      int step = people / HUB_FRIENDS;
      for (int i = 0; i < HUB_FRIENDS; i++) {
        pair(people + hub, i * step + random.nextInt(step), degrees, sink);
      }
    }
  }

  private int sociable(SplittableRandom random) {
    return (int) (people * Math.pow(random.nextDouble(), 1.5));
  }

  private static void pair(int one, int other, int[] degrees, RowSink sink) {
    sink.row(PERSON + one, PERSON + other, ++degrees[one]);
    sink.row(PERSON + other, PERSON + one, ++degrees[other]);
  }

  /** Documents with their terms: document, term, place, count. */
  void docTerms(RowSink sink) {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int doc = 0; doc < docs; doc++) {
      int first = random.nextInt(terms());
      for (int i = 0; i < TERMS_OF_DOC; i++) {
        // Steps by a number without common divisors give different terms.
        int term = (first + i * 37) % terms();
        sink.row(DOC + doc, TERM + term, i + 1, 1 + random.nextInt(1000));
      }
    }
  }

  /** Takes rows of numbers. */
  @FunctionalInterface
  interface RowSink extends Consumer<long[]> {
    /** Takes one row. */
    default void row(long... columns) {
      accept(columns);
    }
  }
}
