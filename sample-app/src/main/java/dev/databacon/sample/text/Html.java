package dev.databacon.sample.text;

/** Takes tags, comments, scripts, styles and entities out of HTML, in one pass over the text. */
final class Html {
  private static final int LONGEST_ENTITY = 10;

  private final String text;
  private final StringBuilder plain = new StringBuilder();
  private int position;

  private Html(String text) {
    this.text = text;
  }

  /** The text between the tags; a space stands for whatever is left out. */
  static String strip(String text) {
    return new Html(text).run();
  }

  private String run() {
    while (position < text.length()) {
      char c = text.charAt(position);
      int end = c == '<' ? afterMarkup() : c == '&' ? afterEntity() : position;
      if (end > position) {
        plain.append(' ');
        position = end;
      } else {
        plain.append(c);
        position++;
      }
    }
    return plain.toString();
  }

  /** Where what begins here ends, or here when it is only a sign for less. */
  private int afterMarkup() {
    if (text.startsWith("<!--", position)) {
      return after("-->");
    }
    for (String unseen : new String[] {"script", "style"}) {
      if (text.regionMatches(true, position + 1, unseen, 0, unseen.length())) {
        int end = closing(unseen);
        return end < 0 ? text.length() : end;
      }
    }
    int next = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
    boolean tag = Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    return tag ? after(">") : position;
  }

  private int after(String end) {
    int found = text.indexOf(end, position);
    return found < 0 ? text.length() : found + end.length();
  }

  /** The end of the closing tag, or -1. */
  private int closing(String name) {
    for (int at = text.indexOf("</", position); at >= 0; at = text.indexOf("</", at + 2)) {
      if (text.regionMatches(true, at + 2, name, 0, name.length())) {
        int end = text.indexOf('>', at);
        return end < 0 ? -1 : end + 1;
      }
    }
    return -1;
  }

  private int afterEntity() {
    int last = Math.min(text.length(), position + 2 + LONGEST_ENTITY);
    for (int i = position + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        break;
      }
    }
    return position;
  }
}
