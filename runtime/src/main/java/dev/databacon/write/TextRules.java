package dev.databacon.write;

import dev.databacon.error.UnstorableValueException;
import dev.databacon.error.Where;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.StorableText;
import dev.databacon.schema.ValueSize;

/** What an alias or a name may be: text that PostgreSQL can hold, short enough for its indexes. */
public final class TextRules {
  private static final int LONGEST = 2_000;

  private TextRules() {}

  /** Returns {@code value} when it can be an alias of the kind. */
  public static String check(AliasKind kind, String value) {
    return check(kind, "alias", value, "Use a digest of it.");
  }

  /** Returns {@code value} when it can be a name of the kind, or searched for. */
  public static String check(NameKind kind, String value) {
    return check(kind, "name", value, "Cut it, and store the whole as a @Prop.");
  }

  private static String check(Object kind, String what, String value, String mend) {
    try {
      StorableText.check(value);
    } catch (UnstorableValueException e) {
      throw new UnstorableValueException(kind + ": " + e.getMessage(), Where.NOWHERE, e);
    }
    long bytes = ValueSize.utf8Length(value);
    if (bytes > LONGEST) {
      throw new UnstorableValueException(
          "%s: the %s takes %d bytes in UTF-8, and the longest that can be indexed takes %d. %s"
              .formatted(kind, what, bytes, LONGEST, mend));
    }
    return value;
  }

  static String json(String value) {
    return Codecs.STRING.toJson(value);
  }
}
