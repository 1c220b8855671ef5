package dev.databacon.processor.lock;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An alias.
 *
 * @param key of a single alias, in the row of its node; null when a node may have many
 * @param uniqueTo the first simple name of the relation within which it is unique
 * @param flags the first binary name of the interface of its flags
 */
record AliasLine(
    String element,
    int context,
    @Nullable String key,
    @Nullable String uniqueTo,
    @Nullable String flags,
    boolean retired)
    implements FieldLine {

  static AliasLine read(String element, Words words) {
    int context = words.context("ctx");
    boolean many = words.oneOrMany();
    String key = many ? null : words.key();
    return new AliasLine(
        element,
        context,
        key,
        words.optional("uniqueTo"),
        words.optional("flags"),
        words.take("retired"));
  }

  boolean many() {
    return key == null;
  }

  @Override
  public String kind() {
    return "alias";
  }

  @Override
  public AliasLine retire() {
    return new AliasLine(element, context, key, uniqueTo, flags, true);
  }

  @Override
  public List<Integer> contexts() {
    return List.of(context);
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .context("ctx", context)
        .pair("key", key)
        .word(many() ? "many" : "one", true)
        .pair("uniqueTo", uniqueTo)
        .pair("flags", flags)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof AliasLine that)
        || context != that.context
        || !Objects.equals(key, that.key)
        || !Objects.equals(uniqueTo, that.uniqueTo)
        || LineText.differ(flags, that.flags)) {
      return null;
    }
    String either = flags == null ? that.flags : flags;
    return new AliasLine(element, context, key, uniqueTo, either, retired || that.retired);
  }
}
