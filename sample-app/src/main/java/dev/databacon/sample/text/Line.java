package dev.databacon.sample.text;

/** Text on one line, without what could do things to the terminal that it is printed on. */
public final class Line {
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_PASSAGE = 300;

  private Line() {}

  /** A title or a heading: at most 120 characters. */
  public static String heading(String text) {
    return of(text, LONGEST_HEADING);
  }

  /** A few sentences: at most 300 characters. */
  public static String passage(String text) {
    return of(text, LONGEST_PASSAGE);
  }

  private static String of(String text, int longest) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
