package dev.databacon.processor.lock;

import dev.databacon.processor.model.Name.Search;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name.
 *
 * @param key of a single name, in the row of its node; null when a node may have many
 * @param search how it is searched, which decides what is stored beside it
 * @param fold whether what is stored beside it is without case and accents
 * @param flags the first binary name of the interface of its flags
 */
record NameLine(
    String element,
    int context,
    @Nullable String key,
    Search search,
    boolean fold,
    @Nullable String flags,
    boolean retired)
    implements FieldLine {

  static NameLine read(String element, Words words) {
    int context = words.context("ctx");
    boolean many = words.oneOrMany();
    String key = many ? null : words.key();
    return new NameLine(
        element,
        context,
        key,
        search(words.required("search")),
        words.take("fold"),
        words.optional("flags"),
        words.take("retired"));
  }

  private static Search search(String word) {
    return Arrays.stream(Search.values())
        .filter(search -> search.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new UnreadableLineException("search=" + word + " is no kind of search"));
  }

  boolean many() {
    return key == null;
  }

  /** As people write it. */
  static String searched(Search search, boolean fold) {
    return "with Search." + search + " and fold = " + fold;
  }

  @Override
  public String kind() {
    return "name";
  }

  @Override
  public NameLine retire() {
    return new NameLine(element, context, key, search, fold, flags, true);
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
        .pair("search", search.word())
        .word("fold", fold)
        .pair("flags", flags)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof NameLine that)
        || context != that.context
        || !Objects.equals(key, that.key)
        || search != that.search
        || fold != that.fold
        || LineText.differ(flags, that.flags)) {
      return null;
    }
    String either = flags == null ? that.flags : flags;
    return new NameLine(element, context, key, search, fold, either, retired || that.retired);
  }
}
