package dev.databacon.schema;

import org.jspecify.annotations.Nullable;

/**
 * What is stored beside a name for its search; null where its kind of search has no use for it.
 *
 * @param folded what orders it, and what a prefix is compared with
 * @param sound the code of its sound; empty when it has none
 * @param alternate the code of its other sound, if it has another
 * @param trigram what its parts are taken from
 */
public record NameTerms(
    @Nullable String folded,
    @Nullable String sound,
    @Nullable String alternate,
    @Nullable String trigram) {

  /** The terms of a name. */
  public static NameTerms of(NameKind kind, String value) {
    String text = text(kind, value);
    return switch (kind.search()) {
      case PREFIX -> new NameTerms(text, null, null, null);
      case PHONETIC -> {
        Sound sound = Sound.of(text);
        yield new NameTerms(text, sound.primary(), sound.alternate(), null);
      }
      case TRIGRAM -> new NameTerms(null, null, null, text);
    };
  }

  /** A name, or what is searched for, as it is compared. */
  public static String text(NameKind kind, String value) {
    return kind.fold() ? Folding.fold(value) : value;
  }
}
