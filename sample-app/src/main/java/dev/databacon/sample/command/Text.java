package dev.databacon.sample.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines that the commands print. */
final class Text {
  private Text() {}

  /** A number, and two texts of which either may be missing. */
  static String row(long number, @Nullable String first, @Nullable String second) {
    return String.format(
            Locale.ROOT, "%,8d  %-40s  %s", number, or(first, "(removed)"), or(second, ""))
        .stripTrailing();
  }

  /** The same without a number. */
  static String row(@Nullable String first, @Nullable String second) {
    return String.format(Locale.ROOT, "%-40s  %s", or(first, "(removed)"), or(second, ""))
        .stripTrailing();
  }

  /** A number of documents. */
  static String documents(long count) {
    return String.format(Locale.ROOT, count == 1 ? "%,d document" : "%,d documents", count);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
