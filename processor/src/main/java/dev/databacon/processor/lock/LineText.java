package dev.databacon.processor.lock;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A line being written: words separated by one space. */
final class LineText {
  private final StringBuilder text;

  LineText(String kind, String element) {
    text = new StringBuilder(kind).append(' ').append(element);
  }

  /** Whether both are there and not the same: what is added later may be missing on one side. */
  static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Adds {@code name=value}, or nothing for null. */
  LineText pair(String name, @Nullable Object value) {
    if (value != null) {
      text.append(' ').append(name).append('=').append(value);
    }
    return this;
  }

  /** Adds a context as eight hexadecimal digits, or nothing for 0. */
  LineText context(String name, int context) {
    return pair(name, context == 0 ? null : HexFormat.of().toHexDigits(context));
  }

  LineText word(String word, boolean there) {
    if (there) {
      text.append(' ').append(word);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
