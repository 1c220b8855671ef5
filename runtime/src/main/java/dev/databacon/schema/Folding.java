package dev.databacon.schema;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The form of a text in which case, accents and width do not count: {@code Straße}, {@code STRASSE}
 * and {@code ｓｔｒａｓｓｅ} become {@code strasse}. It is stored, so it must stay as it is.
 *
 * <p>Compatibility decomposition, removal of diacritical marks, full case folding, composition;
 * after Unicode's definition of caseless compatibility matching (chapter 3.13), with the difference
 * that marks are dropped. Only marks of the diacritical blocks are: the vowel signs of Indic
 * scripts and the voicing marks of kana are marks too, and make other words.
 */
public final class Folding {
  private static final Set<UnicodeBlock> DIACRITICS =
      Set.of(
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS_EXTENDED,
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT,
          UnicodeBlock.COMBINING_HALF_MARKS);

  private Folding() {}

  /** The folded form of a text; folding that again changes nothing. */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text;
    }
    // Down before up, since the capital sharp s has no longer upper case form, but its small one
    // has.
    String upper = eachToLowerCase(withoutMarks(text)).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(eachToLowerCase(withoutMarks(upper)), Normalizer.Form.NFC);
  }

  /** Most names that are stored folded already. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80 && !(c >= 'A' && c <= 'Z'));
  }

  private static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !DIACRITICS.contains(UnicodeBlock.of(c)))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** One by one: as a string the sigma at a word's end would become another letter. */
  private static String eachToLowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
