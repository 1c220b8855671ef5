package dev.databacon.processor.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name of a node type.
 *
 * @param many whether a node has any number of them, in order, rather than at most one
 * @param search how it is searched
 * @param fold whether case and accents are ignored
 * @param flags the flags stored with each, if any
 */
public record Name(
    FieldName name,
    boolean many,
    Search search,
    boolean fold,
    @Nullable FlagsInterface flags,
    String doc,
    Origin origin)
    implements Field {

  /** How a name is searched, as the annotation calls it. */
  public enum Search {
    PREFIX,
    PHONETIC,
    TRIGRAM;

    /** What the lock file calls it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
