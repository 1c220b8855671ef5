package dev.databacon.bench.reading;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A social graph that is the same at every run: people whose friendships are the more numerous the
 * lower their number, hubs with exactly {@value #HUB_FRIENDS} friends each behind them, corpora of
 * documents with terms, and things with links. All are numbered from 0. Immutable.
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
  private static final int MOST_COUNT = 1000;
  private static final long SEED = 20_080;

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

  int things() {
    return people;
  }

  /** A text of 32 characters that differs from thing to thing. */
  static String text(int number) {
    SplittableRandom random = new SplittableRandom(number);
    return "%016x%016x".formatted(random.nextLong(), random.nextLong());
  }

  /**
   * Pairs of people in the order in which they became friends: one in the upper half, one below.
   */
  long[] pairs() {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] pairs = new long[friendships];
    for (int i = 0; i < pairs.length; i++) {
      int one = sociable(random);
      int other = sociable(random);
      other = other == one ? (one + 1) % people : other;
      pairs[i] = pair(Math.min(one, other), Math.max(one, other));
    }
    long[] different = Arrays.stream(pairs).sorted().distinct().toArray();
    for (int i = different.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      long kept = different[i];
      different[i] = different[other];
      different[other] = kept;
    }
    long[] all = Arrays.copyOf(different, different.length + HUBS * HUB_FRIENDS);
    int step = people / HUB_FRIENDS;
    for (int i = 0; i < HUBS * HUB_FRIENDS; i++) {
      int friend = i % HUB_FRIENDS * step + random.nextInt(step);
      all[different.length + i] = pair(people + i / HUB_FRIENDS, friend);
    }
    return all;
  }

  private int sociable(SplittableRandom random) {
    return (int) (people * Math.pow(random.nextDouble(), 1.5));
  }

  private static long pair(int one, int other) {
    return (long) one << 32 | other;
  }

  /** A term of a document, by its place; all of a document are different. */
  int term(int doc, int place) {
    int first = new SplittableRandom(SEED + doc).nextInt(terms());
    // Steps by a number without common divisors.
    return (first + place * 37) % terms();
  }

  /** How often that term comes in the document. */
  int count(int doc, int place) {
    return 1 + new SplittableRandom(SEED + doc).split().nextInt(MOST_COUNT / 2) * (1 + place % 2);
  }

  /** The first things have many links, the others five. */
  static int links(int thing) {
    return 5 + 2000 / (thing + 10);
  }

  /** Where a link of a thing leads, counted from 1. */
  int linked(int thing, int link) {
    return (int) ((thing + link * 7919L) % things());
  }
}
