package dev.databacon.write;

import dev.databacon.error.UnstorableValueException;
import dev.databacon.error.Where;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.StorableText;
import dev.databacon.schema.ValueSize;

/** What an alias may be: text that PostgreSQL can hold, short enough for its indexes. */
public final class AliasRules {
  private static final int LONGEST = 2_000;

  private AliasRules() {}

  /** Returns {@code value} when it can be an alias of the kind. */
  public static String check(AliasKind kind, String value) {
    try {
      StorableText.check(value);
    } catch (UnstorableValueException e) {
      throw new UnstorableValueException(kind + ": " + e.getMessage(), Where.NOWHERE, e);
    }
    long bytes = ValueSize.utf8Length(value);
    if (bytes > LONGEST) {
      throw new UnstorableValueException(
          kind
              + ": the alias takes "
              + bytes
              + " bytes in UTF-8, and the longest that can be indexed takes "
              + LONGEST
              + ". Use a digest of it.");
    }
    return value;
  }

  static String json(String value) {
    return Codecs.STRING.toJson(value);
  }
}
