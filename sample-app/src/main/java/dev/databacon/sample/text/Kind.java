package dev.databacon.sample.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of text file that are read, told apart by their names. */
public enum Kind {
  /** Plain text. */
  TEXT("\\.txt"),
  /** Markdown. */
  MARKDOWN("\\.(md|markdown)"),
  /** HTML. */
  HTML("\\.x?html?"),
  /** Java source. */
  JAVA("\\.java"),
  /** A manual page, also of a subsection such as {@code .3pm}. */
  MAN("\\.[1-9][a-z]{0,8}");

  private final Pattern suffix;

  Kind(String suffix) {
    this.suffix = Pattern.compile(".+" + suffix + "(\\.gz)?", Pattern.DOTALL);
  }

  /** The kind of a file with this name, or null when it is none of these. */
  public static @Nullable Kind of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Kind kind : values()) {
      if (kind.suffix.matcher(lower).matches()) {
        return kind;
      }
    }
    return null;
  }
}
