package dev.databacon.processor.lock;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The own value of a node or of an edge.
 *
 * @param key in the row of its node; null for a counter and for the value of an edge, which have
 *     columns of their own
 */
record ValueLine(String element, @Nullable String key, StoredType type, boolean retired)
    implements FieldLine {

  static ValueLine read(String element, Words words) {
    String key = words.optionalKey();
    boolean retired = words.take("retired");
    return new ValueLine(element, key, words.type(), retired);
  }

  @Override
  public String kind() {
    return "value";
  }

  @Override
  public ValueLine retire() {
    return new ValueLine(element, key, type, true);
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .pair("key", key)
        .word(type.text(), true)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof ValueLine that) || !Objects.equals(key, that.key)) {
      return null;
    }
    StoredType both = type.union(that.type);
    return both == null ? null : new ValueLine(element, key, both, retired || that.retired);
  }
}
