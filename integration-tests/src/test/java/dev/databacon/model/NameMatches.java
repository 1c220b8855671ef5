package dev.databacon.model;

import dev.databacon.schema.Sound;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What searches of names find, as the model says it. */
final class NameMatches {
  private NameMatches() {}

  /** A name of a node. */
  record Name(Var<?> node, String value) {
    @Override
    public String toString() {
      return node + " " + Values.quoted(value);
    }
  }

  /** A text in which case, accents and the forms of one letter do not count. */
  static String fold(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  /** The order in which names are found: by folded text, by text, by id. */
  static Comparator<Name> order(boolean folds, ToLongFunction<Var<?>> ids) {
    return Comparator.<Name, byte[]>comparing(
            name -> bytes(folds ? fold(name.value) : name.value), Arrays::compareUnsigned)
        .thenComparing(name -> bytes(name.value), Arrays::compareUnsigned)
        .thenComparingLong(name -> ids.applyAsLong(name.node));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static boolean startsWith(String name, String start, boolean folds) {
    return folds ? fold(name).startsWith(fold(start)) : name.startsWith(start);
  }

  static boolean contains(String name, String part) {
    return fold(name).contains(fold(part));
  }

  static boolean soundsLike(String name, String other, boolean loose) {
    Set<String> sounds = sounds(other, loose);
    return sounds(name, loose).stream().anyMatch(sounds::contains);
  }

  private static Set<String> sounds(String text, boolean loose) {
    Sound sound = Sound.of(fold(text));
    Set<String> sounds = new HashSet<>();
    sounds.add(sound.primary());
    if (loose && sound.alternate() != null) {
      sounds.add(sound.alternate());
    }
    sounds.remove("");
    return sounds;
  }

  /** The nodes of names, each once, at the first of its names. */
  static List<String> nodes(List<Name> names) {
    return names.stream().map(name -> name.node.toString()).distinct().toList();
  }
}
