package dev.databacon.plan;

import dev.databacon.schema.NameKind;
import dev.databacon.schema.NameTerms;
import dev.databacon.schema.Sound;
import java.util.ArrayList;
import java.util.List;

/**
 * What names are searched for.
 *
 * @param kind the kind of name
 * @param text what is searched for, as it is compared
 * @param sounds the codes of its sounds, in a search by sound
 * @param loose whether either sound of a name may match
 * @param similarity how like a part of a name has to be, in a search by parts
 * @param once whether each node is wanted once, rather than every name
 */
public record NameQuery(
    NameKind kind,
    String text,
    List<String> sounds,
    boolean loose,
    double similarity,
    boolean once) {
  /** What {@code pg_trgm} takes for alike where nothing else is said. */
  public static final double SIMILARITY = 0.6;

  /** A search for {@code value}. */
  public static NameQuery of(
      NameKind kind, String value, boolean loose, double similarity, boolean once) {
    String text = NameTerms.text(kind, value);
    List<String> sounds = new ArrayList<>(2);
    if (kind.search() == NameKind.Search.PHONETIC) {
      Sound sound = Sound.of(text);
      if (!sound.primary().isEmpty()) {
        sounds.add(sound.primary());
      }
      if (loose && sound.alternate() != null) {
        sounds.add(sound.alternate());
      }
    }
    return new NameQuery(kind, text, List.copyOf(sounds), loose, similarity, once);
  }

  /** Whether nothing can be found: what has no sound is not found by sound. */
  boolean isVain() {
    return kind.search() == NameKind.Search.PHONETIC && sounds.isEmpty();
  }
}
