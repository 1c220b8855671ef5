package dev.databacon.schema;

import dev.databacon.error.UnstorableValueException;

/** Which strings PostgreSQL can hold: Unicode text without NUL. */
public final class StorableText {
  private StorableText() {}

  /**
   * Returns {@code text} when it can be stored.
   *
   * @throws UnstorableValueException when it holds NUL or half of a surrogate pair
   */
  public static String check(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnstorableValueException(
            "The string holds NUL at index "
                + i
                + ", which PostgreSQL cannot store. Remove it, or store bytes.");
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new UnstorableValueException(
              "The string holds half of a surrogate pair at index "
                  + i
                  + ", which is not Unicode text. Cut strings at code points, or store bytes.");
        }
        i++;
      }
    }
    return text;
  }
}
