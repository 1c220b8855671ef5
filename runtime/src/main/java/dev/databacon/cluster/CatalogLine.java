package dev.databacon.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lock file: a kind, an element under the name it had first, {@code name=value} pairs
 * and words. Immutable.
 *
 * @param type of a property or a value, else null
 */
record CatalogLine(
    String kind,
    String element,
    Map<String, String> pairs,
    Set<String> words,
    @Nullable StoredType type) {
  /** May be there in one version and not in another: data written without them reads the same. */
  private static final Set<String> OPTIONAL = Set.of("flags", "edge", "now");

  /** Say how much an element takes, or what else is kept of it, and not how stored data is read. */
  private static final Set<String> LIMITS = Set.of("one", "many", "retired", "counted");

  static CatalogLine parse(String line) {
    List<String> rest = new ArrayList<>(List.of(line.strip().split(" +", -1)));
    if (rest.size() < 2) {
      throw new IllegalArgumentException("Not a line of a lock file: " + line);
    }
    String kind = rest.remove(0);
    String element = rest.remove(0);
    Map<String, String> pairs = new TreeMap<>();
    Set<String> words = new LinkedHashSet<>();
    StoredType type = null;
    for (String word : rest) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        pairs.put(word.substring(0, equals), word.substring(equals + 1));
      } else if ((kind.equals("prop") || kind.equals("value")) && !isWord(word)) {
        type = StoredType.parse(word);
      } else {
        words.add(word);
      }
    }
    return new CatalogLine(kind, element, pairs, words, type);
  }

  private static boolean isWord(String word) {
    return word.equals("apart") || LIMITS.contains(word);
  }

  /** The contexts under which its rows are stored. */
  List<String> contexts() {
    List<String> contexts = new ArrayList<>();
    for (String name : List.of("ctx", "reverse")) {
      String context = pairs.get(name);
      if (context != null) {
        contexts.add(context);
      }
    }
    return contexts;
  }

  /** Whether the number of edges at this end is kept. */
  boolean counted() {
    return kind.equals("relation") && words.contains("counted");
  }

  /**
   * The line that covers both versions, which work side by side; null when one would re-interpret
   * what the other wrote.
   */
  @Nullable CatalogLine union(CatalogLine other) {
    Map<String, String> both = unionOfPairs(other);
    Set<String> fixed = without(words);
    String covering = kindCovering(other);
    boolean sameType = (type == null) == (other.type == null);
    StoredType wider = type == null || other.type == null ? null : type.union(other.type);
    if (both == null
        || covering == null
        || !fixed.equals(without(other.words))
        || !sameType
        || (type != null && wider == null)) {
      return null;
    }
    if (words.contains("many") || other.words.contains("many")) {
      fixed.add("many");
    } else if (words.contains("one")) {
      fixed.add("one");
    }
    for (String word : List.of("retired", "counted")) {
      if (words.contains(word) || other.words.contains(word)) {
        fixed.add(word);
      }
    }
    return new CatalogLine(covering, element, both, fixed, wider);
  }

  /** An interface of flags that is used on edges too becomes one of edges. */
  private @Nullable String kindCovering(CatalogLine other) {
    if (kind.equals(other.kind)) {
      return kind;
    }
    return Set.of("flags", "edge").equals(Set.of(kind, other.kind)) ? "edge" : null;
  }

  private @Nullable Map<String, String> unionOfPairs(CatalogLine other) {
    Set<String> names = new LinkedHashSet<>(pairs.keySet());
    names.addAll(other.pairs.keySet());
    Map<String, String> both = new TreeMap<>();
    for (String name : names) {
      String mine = pairs.get(name);
      String theirs = other.pairs.get(name);
      String value = union(name, mine, theirs);
      if (value == null) {
        return null;
      }
      both.put(name, value);
    }
    return both;
  }

  private static @Nullable String union(
      String name, @Nullable String mine, @Nullable String theirs) {
    if (Objects.equals(mine, theirs) || name.equals("now")) {
      return theirs == null ? mine : theirs;
    }
    if (mine == null || theirs == null) {
      return OPTIONAL.contains(name) ? (mine == null ? theirs : mine) : null;
    }
    return switch (name) {
      case "max" -> Integer.parseInt(mine) >= Integer.parseInt(theirs) ? mine : theirs;
      case "enum" -> EnumCodes.union(mine, theirs);
      default -> null;
    };
  }

  private static Set<String> without(Set<String> words) {
    Set<String> fixed = new LinkedHashSet<>(words);
    fixed.removeAll(LIMITS);
    return fixed;
  }

  /** Equal lines have equal texts, in whatever order they were written. */
  String text() {
    StringBuilder text = new StringBuilder(kind).append(' ').append(element);
    pairs.forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
    if (type != null) {
      text.append(' ').append(type);
    }
    new TreeSet<>(words).forEach(word -> text.append(' ').append(word));
    return text.toString();
  }
}
