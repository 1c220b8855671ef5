package dev.databacon.schema;

import dev.databacon.error.UnstorableValueException;

/** How big values may be: 1 MiB in a node's row, 64 MiB apart from it. */
public final class ValueSize {
  private static final int MOST_PACKED = 1 << 20;
  private static final int MOST_APART = 64 << 20;

  private ValueSize() {}

  /**
   * Returns {@code text} when its UTF-8 form is small enough.
   *
   * @throws UnstorableValueException when it is not
   */
  public static String check(String text, boolean apart) {
    int most = apart ? MOST_APART : MOST_PACKED;
    if (text.length() > most / 3) {
      check(utf8Length(text), apart);
    }
    return text;
  }

  /**
   * Checks a length in bytes.
   *
   * @throws UnstorableValueException when it is too much
   */
  public static void check(long bytes, boolean apart) {
    if (apart && bytes > MOST_APART) {
      throw new UnstorableValueException(
          "The value takes "
              + bytes
              + " bytes, more than the 64 MiB that one value may take. Store it in parts.");
    }
    if (!apart && bytes > MOST_PACKED) {
      throw new UnstorableValueException(
          "The value takes "
              + bytes
              + " bytes, more than the 1 MiB that travels with its node's row. Declare it as"
              + " @Prop(large = true).");
    }
  }

  /** The length in UTF-8 of text without half surrogate pairs. */
  public static long utf8Length(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
