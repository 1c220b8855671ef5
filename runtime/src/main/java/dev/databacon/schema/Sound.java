package dev.databacon.schema;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

/**
 * How a text sounds in English: the codes of Lawrence Philips' double metaphone, as Apache Commons
 * Codec computes them, of the whole text. They are stored, so they must stay as they are.
 *
 * @param primary the code of the usual pronunciation; empty when nothing is heard
 * @param alternate the code of another pronunciation; null when there is none
 */
public record Sound(String primary, @Nullable String alternate) {
  /** Several words long, and short enough for the indexes. */
  private static final int LONGEST = 48;

  private static final DoubleMetaphone CODES = codes();

  private static DoubleMetaphone codes() {
    DoubleMetaphone codes = new DoubleMetaphone();
    codes.setMaxCodeLen(LONGEST);
    return codes;
  }

  /** The sound of a text. */
  public static Sound of(String text) {
    String primary = codeOf(text, false);
    String alternate = codeOf(text, true);
    return new Sound(primary, alternate.equals(primary) ? null : alternate);
  }

  private static String codeOf(String text, boolean alternate) {
    String code = CODES.doubleMetaphone(text, alternate);
    return code == null ? "" : code;
  }
}
