package dev.databacon.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void takesTagsScriptsAndCommentsOutOfHtml() {
    String plain =
        Markup.strip(
            Kind.HTML,
            "<title>Pigs</title><!-- secret --><script>var x;</script><p class=\"c\">two&nbsp;pigs"
                + " a < b</p>");
    assertThat(plain.split("\\s+")).containsExactly("", "Pigs", "two", "pigs", "a", "<", "b");
  }

  @Test
  void keepsWhatManualPagesPrint() {
    String page =
        """
        .\\" a comment
        .TH FORK 2
        .de Sp
        .IX Header "fork"
        .SH NAME
        fork \\- create a \\fBchild\\fR process
        .B pid
        """;
    String plain = Markup.strip(Kind.MAN, page);
    assertThat(plain).contains("fork - create a child process", "pid", "FORK 2", "NAME");
    assertThat(plain).doesNotContain("comment", "Header", "Sp", "SH", "\\");
  }

  @Test
  void findsTitles() {
    assertThat(title(Kind.HTML, "<html><title>\n Two &amp; pigs</title>")).isEqualTo("Two pigs");
    assertThat(title(Kind.MARKDOWN, "intro\n\n# Pigs\n")).isEqualTo("Pigs");
    assertThat(title(Kind.MAN, ".SH NAME\nfork \\- create a child\n.SH SYNOPSIS\n"))
        .isEqualTo("fork - create a child");
    assertThat(title(Kind.TEXT, "\n----\n  First line \nsecond")).isEqualTo("First line");
    assertThat(title(Kind.JAVA, "class A {}")).isEqualTo("file.name");
    assertThat(title(Kind.TEXT, "---")).isEqualTo("file.name");
  }

  @Test
  void keepsTitlesShortAndHarmless() {
    assertThat(title(Kind.TEXT, "x".repeat(500))).hasSize(120).endsWith("…");
    assertThat(title(Kind.TEXT, "red \u001b[31malert")).isEqualTo("red [31malert");
  }

  private static String title(Kind kind, String text) {
    return Title.of(kind, "file.name", text, Markup.strip(kind, text));
  }
}
