package dev.databacon.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which name a message offers. */
class NamesTest {
  @Test
  void offersTheNearestNameForAnInsertedAMissingAWrongAndASwappedLetter() {
    List<String> names = List.of("corpus", "docs", "email");

    assertThat(Names.suggest("corppus", names, "")).isEqualTo("Did you mean 'corpus'?");
    assertThat(Names.suggest("corps", names, "")).isEqualTo("Did you mean 'corpus'?");
    assertThat(Names.suggest("dacs", names, "")).isEqualTo("Did you mean 'docs'?");
    assertThat(Names.suggest("emial", names, "")).isEqualTo("Did you mean 'email'?");
    assertThat(Names.suggest("EMAIL", names, "")).isEqualTo("Did you mean 'email'?");
  }

  @Test
  void offersUpToFiveWhenNoneIsNear() {
    List<String> names = List.of("a1", "b2", "c3", "d4", "e5", "f6");

    assertThat(Names.suggest("something", names, ""))
        .isEqualTo("Choose one of 'a1', 'b2', 'c3', 'd4', 'e5', ...");
    assertThat(Names.suggest("something", names.subList(0, 2), ""))
        .isEqualTo("Choose one of 'a1', 'b2'.");
    assertThat(Names.suggest("something", names.subList(0, 1), ""))
        .isEqualTo("There is only 'a1'.");
    assertThat(Names.suggest("something", List.of(), "Declare it.")).isEqualTo("Declare it.");
  }
}
