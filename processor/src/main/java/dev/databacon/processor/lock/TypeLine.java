package dev.databacon.processor.lock;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A node type, or an interface of flags or edge data.
 *
 * @param context of a node type; 0 for the others
 * @param now the binary name it has now, where that is not its first
 */
record TypeLine(Kind kind, String element, int context, @Nullable String now, boolean retired)
    implements LockLine {

  /** What a type is. */
  enum Kind {
    NODE,
    FLAGS,
    EDGE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static TypeLine read(Kind kind, String element, Words words) {
    int context = kind == Kind.NODE ? words.context("ctx") : 0;
    return new TypeLine(kind, element, context, words.optional("now"), words.take("retired"));
  }

  /** The binary name under which the compiler knows it. */
  String compiledName() {
    return now == null ? element : now;
  }

  @Override
  public TypeLine retire() {
    return new TypeLine(kind, element, context, now, true);
  }

  @Override
  public List<Integer> contexts() {
    return context == 0 ? List.of() : List.of(context);
  }

  @Override
  public String text() {
    return new LineText(kind.word(), element)
        .context("ctx", context)
        .pair("now", now)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof TypeLine that)
        || context != that.context
        || (now != null && that.now != null && !now.equals(that.now))) {
      return null;
    }
    // An interface of flags that is also used on edges is an edge interface from then on.
    Kind both = kind == that.kind ? kind : Kind.EDGE;
    return new TypeLine(
        both, element, context, now == null ? that.now : now, retired || that.retired);
  }
}
