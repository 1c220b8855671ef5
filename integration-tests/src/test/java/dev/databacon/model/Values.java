package dev.databacon.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arguments of calls: few enough that calls meet each other. */
final class Values {
  private Values() {}

  /** Texts for aliases, some of them unusual. */
  static Arbitrary<String> aliases() {
    return Arbitraries.of("a", "b", "c", "d", "e", "A", "", "%_\\'", "é", "\ud83d\ude00x");
  }

  /** An index at which something is put. */
  static Arbitrary<Integer> indexes() {
    return Arbitraries.integers().between(0, 5);
  }

  /** The same, or null for none. */
  static Arbitrary<Integer> maybeIndexes() {
    return indexes().injectNull(0.4);
  }

  /** An index that may be one too low. */
  static Arbitrary<Integer> anyIndexes() {
    return Arbitraries.integers().between(-1, 5);
  }

  /** How a text is written in Java. */
  static String quoted(String text) {
    return text == null ? "null" : '"' + text.replace("\\", "\\\\") + '"';
  }

  /** How several texts are written as arguments. */
  static String quoted(List<String> texts) {
    return String.join(", ", texts.stream().map(Values::quoted).toList());
  }

  /** How several variables are written as arguments. */
  static String arguments(List<?> vars) {
    return String.join(", ", vars.stream().map(String::valueOf).toList());
  }
}
