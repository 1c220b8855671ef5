package dev.databacon.processor.lock;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property: in the row of its node under a key, or apart under a context.
 *
 * @param key in the row; null when it is stored apart
 * @param context of one that is stored apart, else 0
 * @param flags the first binary name of the interface of its flags
 */
record PropLine(
    String element,
    @Nullable String key,
    int context,
    StoredType type,
    @Nullable String flags,
    boolean retired)
    implements FieldLine {

  static PropLine read(String element, Words words) {
    boolean apart = words.take("apart");
    String key = apart ? null : words.key();
    int context = apart ? words.context("ctx") : 0;
    String flags = words.optional("flags");
    boolean retired = words.take("retired");
    return new PropLine(element, key, context, words.type(), flags, retired);
  }

  boolean apart() {
    return key == null;
  }

  @Override
  public String kind() {
    return "prop";
  }

  @Override
  public PropLine retire() {
    return new PropLine(element, key, context, type, flags, true);
  }

  @Override
  public List<Integer> contexts() {
    return apart() ? List.of(context) : List.of();
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .context("ctx", context)
        .pair("key", key)
        .word(type.text(), true)
        .word("apart", apart())
        .pair("flags", flags)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof PropLine that)
        || !Objects.equals(key, that.key)
        || context != that.context
        || LineText.differ(flags, that.flags)) {
      return null;
    }
    StoredType both = type.union(that.type);
    return both == null
        ? null
        : new PropLine(
            element,
            key,
            context,
            both,
            flags == null ? that.flags : flags,
            retired || that.retired);
  }
}
