package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of the user's comments in generated Javadoc. */
class DocsTest {

  @Test
  void theUsersWordsComeFirstAndTheirBlockTagsStayBehind() {
    String comment = " Their name.\n\n <p>In lower case.\n\n @return the name\n @deprecated soon\n";

    assertThat(Docs.of(comment, "Reads it.").toString())
        .isEqualTo("Their name.\n\n<p>In lower case.\n\n<p>Reads it.\n");
  }

  @Test
  void withoutWordsOfTheUserOursStandAlone() {
    assertThat(Docs.of("", "Reads it.").toString()).isEqualTo("Reads it.\n");
    assertThat(Docs.of(" @return the name\n", "Reads it.").toString()).isEqualTo("Reads it.\n");
  }

  @Test
  void nothingInTheUsersWordsEndsTheCommentOrEscapes() {
    assertThat(Docs.of(" A */ b \\u002f $L c", "Reads it.").toString())
        .isEqualTo("A *&#47; b &#92;u002f $L c\n\n<p>Reads it.\n");
  }

  @Test
  void longSentencesOfOursAreWrapped() {
    String text = Docs.of("word ".repeat(40).strip()).toString();

    assertThat(text.lines()).hasSize(3).allMatch(line -> line.length() <= 88);
    assertThat(text.replace('\n', ' ').strip()).isEqualTo("word ".repeat(40).strip());
  }
}
