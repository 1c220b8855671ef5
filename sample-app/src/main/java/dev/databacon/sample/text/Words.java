package dev.databacon.sample.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text.
 *
 * <p>A word begins with a letter and goes on with letters, marks and digits. It is put in lower
 * case and in composed form (NFC), so that a word has one spelling. Words of one character, of more
 * than 40 (digests, encoded data) and the most frequent English ones are not indexed.
 *
 * @param total the number of words, also of those that are not indexed
 * @param counts the indexed words, most frequent first, then in alphabetical order
 */
public record Words(int total, List<WordCount> counts) {
  private static final int MAX_LENGTH = 40;

  private static final Comparator<WordCount> MOST_FIRST =
      (a, b) -> {
        int byCount = Integer.compare(b.count(), a.count());
        return byCount != 0 ? byCount : a.word().compareTo(b.word());
      };

  private static final Set<String> STOP_WORDS =
      Set.of(
          ("about all also an and any are as at be been but by can could do does each for from had"
                  + " has have he her his how if in into is it its may more most must no not of on"
                  + " one only or other our out over she should so some such than that the their"
                  + " them then there these they this those to up use used was we were what when"
                  + " where which while who will with would you your")
              .split(" "));

  /** Counts the words of a text. */
  public static Words of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int total = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (start < 0 ? beginsWord(c) : continuesWord(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        total++;
        index(text.substring(start, i), counts);
        start = -1;
      }
      i += Character.charCount(c);
    }
    return new Words(total, sorted(counts));
  }

  /** The word as {@link #of} would index it: what to look for when somebody types {@code word}. */
  public static String normal(String word) {
    String composed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    return composed.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWord(int c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static boolean continuesWord(int c) {
    if (c < 128) {
      return beginsWord(c) || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void index(String raw, Map<String, Integer> counts) {
    if (raw.length() < 2 || raw.length() > MAX_LENGTH) {
      return;
    }
    String word = normal(raw);
    if (!STOP_WORDS.contains(word)) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  private static List<WordCount> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }
}
