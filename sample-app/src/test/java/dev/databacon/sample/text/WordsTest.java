package dev.databacon.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void countsWordsInLowerCaseMostFrequentFirst() {
    Words words = Words.of("Pig pig, cat; PIG! cat dog2");
    assertThat(words.total()).isEqualTo(6);
    assertThat(words.counts())
        .containsExactly(
            new WordCount("pig", 3), new WordCount("cat", 2), new WordCount("dog2", 1));
  }

  @Test
  void countsStopWordsAndSingleLettersInTheTotalOnly() {
    Words words = Words.of("the pig and a cat");
    assertThat(words.total()).isEqualTo(5);
    assertThat(words.counts()).extracting(WordCount::word).containsExactly("cat", "pig");
  }

  @Test
  void leavesOutNumbersAndWordsThatAreNoWords() {
    Words words = Words.of("2024 x86 " + "a".repeat(41) + " 3d");
    assertThat(words.counts()).extracting(WordCount::word).containsExactly("x86");
  }

  @Test
  void givesComposedAndDecomposedSpellingsOneWord() {
    Words words = Words.of("caf\u00e9 cafe\u0301");
    assertThat(words.counts()).containsExactly(new WordCount("caf\u00e9", 2));
    assertThat(Words.normal("CAFE\u0301")).isEqualTo("caf\u00e9");
  }

  @Test
  void readsCharactersBeyondTheBasicPlane() {
    assertThat(Words.of("\ud835\udc1a\ud835\udc1b").counts())
        .containsExactly(new WordCount("\ud835\udc1a\ud835\udc1b", 1));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Words.of("").counts()).isEmpty();
    assertThat(Words.of(" 12 -- ").total()).isZero();
  }
}
