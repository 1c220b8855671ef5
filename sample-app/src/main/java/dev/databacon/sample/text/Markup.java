package dev.databacon.sample.text;

import java.util.regex.Pattern;

/** Takes the markup out of a text, so that what is left is what a reader sees. */
final class Markup {
  /** Comments, index entries, and requests (in lower case, other than the macros that print). */
  private static final Pattern MAN_UNSEEN = Pattern.compile("(?m)^[.']\\s*(\\\\|[a-z]|IX\\b).*$");

  private static final Pattern MAN_MACRO = Pattern.compile("(?m)^[.']\\s*[A-Z]\\w*");
  private static final Pattern MAN_ESCAPE =
      Pattern.compile(
          "\\\\(?:f(?:\\(..|\\[[^\\]]*\\]|.)|s[-+]?\\d|[*](?:\\(..|\\[[^\\]]*\\]|.)"
              + "|\\(..|\\[[^\\]]*\\]|&|\\||[-e ])");

  private Markup() {}

  /** The plain text of a file of this kind. */
  static String strip(Kind kind, String text) {
    return switch (kind) {
      case HTML -> Html.strip(text);
      case MAN -> man(text);
      case TEXT, MARKDOWN, JAVA -> text;
    };
  }

  private static String man(String text) {
    String seen = MAN_UNSEEN.matcher(text).replaceAll("");
    String arguments = MAN_MACRO.matcher(seen).replaceAll("");
    return MAN_ESCAPE.matcher(arguments).replaceAll(found -> spoken(found.group()));
  }

  /** What an escape stands for: nothing (a change of font), a hyphen, or at least a gap. */
  private static String spoken(String escape) {
    return switch (escape.charAt(1)) {
      case 'f', 's', '&', '|' -> "";
      case '-' -> "-";
      default -> " ";
    };
  }
}
