package dev.databacon.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names are compared as. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "pig, pig",
    "PIG, pig",
    "Straße, strasse",
    "STRAẞE, strasse",
    "İstanbul, istanbul",
    "ısı, isi",
    "Crème brûlée, creme brulee",
    "cre\u0300me, creme",
    "ＰＩＧ, pig",
    "ﬁnale, finale",
    "ΟΔΟΣ, οδοσ",
    "ὁδός, οδοσ",
    "Ёлка, елка",
    "Ǆ, dz",
    "한국, 한국",
    "がくせい, がくせい",
    "हिन्दी, हिन्दी",
    "🐷, 🐷",
    "'', ''"
  })
  void foldsCaseAccentsAndWidth(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void isTheSameWhenFoldedAgainAndForEitherCaseOfEveryCharacter() {
    for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      // The small iota below a letter is dropped as a mark, but as a capital stands beside it.
      boolean iotaBelow = Normalizer.normalize(text, Normalizer.Form.NFKD).contains("\u0345");
      if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE && !iotaBelow) {
        String folded = Folding.fold(text);
        assertThat(Folding.fold(folded)).as("U+%X", c).isEqualTo(folded);
        assertThat(Folding.fold(text.toUpperCase(Locale.ROOT))).as("U+%X", c).isEqualTo(folded);
        assertThat(Folding.fold(text.toLowerCase(Locale.ROOT))).as("U+%X", c).isEqualTo(folded);
      }
    }
  }
}
