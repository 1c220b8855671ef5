package dev.databacon.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {
  @Test
  void findsTheHeadingsOfMarkdown() {
    String text =
        "before\n# A #\none\n\n```\n# code\n```\ntwo\n##  B\n### C\n#no\n## D\nthree\n# \n# E\n";
    assertThat(shown(Kind.MARKDOWN, text))
        .isEqualTo("A{one ``` # code ``` two}[B{}[C{#no}], D{three #}], E{}");
  }

  @Test
  void findsTheHeadingsOfHtml() {
    String text =
        "<h1 class=x>A <i>cat</i></h1><p>one<!-- <h1>no</h1> --><script>'<h2>no</h2>'</script>"
            + "<H2>B</H2>two &amp; three<h2><img></h2>";
    assertThat(shown(Kind.HTML, text)).isEqualTo("A cat{one}[B{two three}]");
  }

  @Test
  void findsTheHeadingsOfManualPages() {
    String text =
        ".TH X 1\n.SH NAME\nx \\- \\fBdo\\fR\n.SH \"SEE ALSO\"\n.SS\nMore pages\n.BR y\n.Sh OLD\n";
    assertThat(shown(Kind.MAN, text)).isEqualTo("NAME{x - do}, SEE ALSO{}[More pages{y}], OLD{}");
  }

  @Test
  void findsNoneInOtherTexts() {
    assertThat(Outline.of(Kind.TEXT, "# A\n")).isEmpty();
    assertThat(Outline.of(Kind.JAVA, "# A\n")).isEmpty();
    assertThat(Outline.of(Kind.MARKDOWN, "")).isEmpty();
  }

  @Test
  void putsWhatIsTooDeepBesideTheDeepest() {
    assertThat(shown(Kind.MARKDOWN, "# A\n## B\n### C\n#### D\n##### E\n#### F\n## G\n"))
        .isEqualTo("A{}[B{}[C{}, D{}, E{}, F{}], G{}]");
    assertThat(shown(Kind.MARKDOWN, "### A\n# B\n#### C\n## D\n")).isEqualTo("A{}, B{}[C{}, D{}]");
  }

  @Test
  void keepsTheFirstOnly() {
    List<Section> many = Outline.of(Kind.MARKDOWN, "# A\ntext\n".repeat(1_000));
    assertThat(many).hasSize(Outline.MOST);
    assertThat(many.get(Outline.MOST - 1).text()).isEqualTo("text");
    assertThat(Outline.of(Kind.MARKDOWN, "# A\n" + "#### B\n".repeat(1_000)).get(0).size())
        .isEqualTo(Outline.MOST);
  }

  @Test
  void cutsLongTextsBetweenCharacters() {
    for (int shift = 0; shift < 2; shift++) {
      // Almost all of it is no text, so the end of what is read shows.
      String text = "# A\n" + " ".repeat(3_990 + shift) + "\uD835\uDC1A".repeat(1_000);
      String passage = Outline.of(Kind.MARKDOWN, text).get(0).text();
      assertThat(passage).isEqualTo("\uD835\uDC1A".repeat(passage.length() / 2)).isNotEmpty();
    }
    assertThat(Outline.of(Kind.MARKDOWN, "# A\n" + "\uD835\uDC1A".repeat(1_000)).get(0).text())
        .hasSize(2 * 299 + 1)
        .endsWith("…");
  }

  @Test
  void survivesMarkupThatIsNeverClosed() {
    assertThat(shown(Kind.HTML, "<h1>A</h1>" + "<!-- ".repeat(200_000))).isEqualTo("A{}");
    assertThat(Outline.of(Kind.HTML, "<h1>".repeat(200_000))).isEmpty();
    assertThat(shown(Kind.MARKDOWN, "# A\n```\n" + "# B\n".repeat(200_000)))
        .startsWith("A{``` # B");
  }

  private static String shown(Kind kind, String text) {
    return shown(Outline.of(kind, text));
  }

  private static String shown(List<Section> sections) {
    return sections.stream()
        .map(
            section ->
                section.heading()
                    + "{"
                    + section.text()
                    + "}"
                    + (section.sections().isEmpty() ? "" : "[" + shown(section.sections()) + "]"))
        .collect(Collectors.joining(", "));
  }
}
