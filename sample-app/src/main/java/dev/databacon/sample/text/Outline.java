package dev.databacon.sample.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sections of a text by its headings. */
final class Outline {
  /** More would cost an ingest more than the words do. */
  static final int MOST = 32;

  /** How deep sections stand in each other; what is deeper is put beside the deepest. */
  static final int DEEPEST = 3;

  /** Under so much markup, there is enough text to show how a section begins. */
  private static final int READ = 4_000;

  /** Blocks of code may hold lines like headings, so they are found too, and passed over. */
  private static final Pattern MARKDOWN =
      Pattern.compile("(?ms)^ {0,3}(```|~~~).*?(?:^ {0,3}\\1|\\z)|^(#{1,6})[ \\t]+([^\\r\\n]+)$");

  /** So are comments and scripts. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)<!--.*?(?:-->|\\z)|<(?:script|style)\\b.*?(?:</(?:script|style)|\\z)"
              + "|<h([1-6])\\b[^>]{0,200}>(.{0,300}?)</h\\1>");

  private static final Pattern MAN =
      Pattern.compile("(?m)^\\.[ \\t]*S([Hh]|[Ss])(?:[ \\t]+(.+)|[ \\t]*\\R([^.\\s].*))$");

  private static final Pattern HASHES_BEHIND = Pattern.compile("[ \\t]+#+[ \\t]*$");

  private record Heading(int level, String text, int start, int end) {}

  private final Kind kind;
  private final String text;
  private final List<Heading> headings;
  private int next;

  private Outline(Kind kind, String text, List<Heading> headings) {
    this.kind = kind;
    this.text = text;
    this.headings = headings;
  }

  /**
   * The first 32 sections of a text, at most three deep. None for plain text and Java, which have
   * no headings.
   */
  static List<Section> of(Kind kind, String text) {
    Stream<Heading> headings =
        switch (kind) {
          case MARKDOWN -> find(MARKDOWN, text).map(Outline::markdown);
          case HTML -> find(HTML, text).map(Outline::html);
          case MAN -> find(MAN, text).map(Outline::man);
          case TEXT, JAVA -> Stream.empty();
        };
    // One more than is kept, to know where the last one ends.
    List<Heading> first =
        headings.filter(heading -> !heading.text().isEmpty()).limit(MOST + 1L).toList();
    return new Outline(kind, text, first).deeperThan(0, 1);
  }

  private List<Section> deeperThan(int level, int depth) {
    List<Section> sections = new ArrayList<>();
    while (next < Math.min(MOST, headings.size()) && headings.get(next).level() > level) {
      Heading heading = headings.get(next++);
      String passage = passage(heading.end());
      List<Section> inside = depth < DEEPEST ? deeperThan(heading.level(), depth + 1) : List.of();
      sections.add(new Section(heading.text(), passage, inside));
    }
    return List.copyOf(sections);
  }

  /** How the text from here to the next heading begins. */
  private String passage(int start) {
    int end = next < headings.size() ? headings.get(next).start() : text.length();
    int enough = Math.min(end, start + READ);
    boolean splitsCharacter =
        enough < end && enough > start && Character.isHighSurrogate(text.charAt(enough - 1));
    int cut = splitsCharacter ? enough - 1 : enough;
    return Line.passage(Markup.strip(kind, text.substring(start, cut)));
  }

  private static Stream<MatchResult> find(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static Heading markdown(MatchResult found) {
    String heading = HASHES_BEHIND.matcher(group(found, 3)).replaceFirst("");
    return heading(group(found, 2).length(), heading, found);
  }

  private static Heading html(MatchResult found) {
    String level = group(found, 1);
    return heading(
        level.isEmpty() ? 0 : Integer.parseInt(level), Html.strip(group(found, 2)), found);
  }

  private static Heading man(MatchResult found) {
    String heading = group(found, 2) + group(found, 3);
    int level = group(found, 1).equalsIgnoreCase("h") ? 1 : 2;
    return heading(level, Markup.strip(Kind.MAN, heading).replace("\"", ""), found);
  }

  private static Heading heading(int level, String text, MatchResult found) {
    return new Heading(level, Line.heading(text), found.start(), found.end());
  }

  /** Nothing for a group that took no part. */
  private static String group(MatchResult found, int group) {
    String text = found.group(group);
    return text == null ? "" : text;
  }
}
