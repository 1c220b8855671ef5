package dev.databacon.sample.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text calls itself. */
final class Title {
  private static final Pattern HTML = Pattern.compile("(?is)<title[^>]*>(.*?)</title");
  private static final Pattern MARKDOWN = Pattern.compile("(?m)^#+\\s+(.+)$");
  private static final Pattern MAN =
      Pattern.compile("(?m)^\\.S[Hh]\\s+\"?NAME\"?\\s*\\R((?:(?!\\.S[Hh]).+\\R?){1,3})");
  private static final Pattern LINE = Pattern.compile("(?m)^\\W*(\\w.*)$");

  private Title() {}

  /**
   * The title of a text: the one it declares, else its first line with a word in it, else {@code
   * fileName}; for Java always {@code fileName}. One line, at most 120 characters.
   */
  static String of(Kind kind, String fileName, String text, String plain) {
    String title =
        switch (kind) {
          case HTML -> Markup.strip(Kind.HTML, find(HTML, text, ""));
          case MARKDOWN -> find(MARKDOWN, text, "");
          case MAN -> Markup.strip(Kind.MAN, find(MAN, text, ""));
          case JAVA -> fileName;
          case TEXT -> "";
        };
    String tidy = Line.heading(title.isBlank() ? find(LINE, plain, fileName) : title);
    return tidy.isEmpty() ? fileName : tidy;
  }

  private static String find(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
