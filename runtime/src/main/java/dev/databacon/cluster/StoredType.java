package dev.databacon.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of a stored value as a lock file writes it, such as {@code
 * record(path:string,topTerms:list(long))} or {@code enum(A,B!)}; {@code !} marks what is retired.
 *
 * @param members by name: constants of an enum, components of a record, and under "" what a list,
 *     set or map is of
 */
record StoredType(String word, Map<String, Member> members) {

  /** A constant, which has no type, or a component. */
  record Member(boolean retired, @Nullable StoredType type) {}

  static StoredType parse(String text) {
    Parser parser = new Parser(text);
    StoredType type = parser.type();
    parser.end();
    return type;
  }

  /**
   * What both can read of each other's values: constants and components of both. Null when one
   * would read the other's values wrongly.
   */
  @Nullable StoredType union(StoredType other) {
    if (!word.equals(other.word)) {
      return null;
    }
    Map<String, Member> all = new LinkedHashMap<>(members);
    for (Map.Entry<String, Member> entry : other.members.entrySet()) {
      Member mine = all.get(entry.getKey());
      Member both = mine == null ? entry.getValue() : union(mine, entry.getValue());
      if (both == null) {
        return null;
      }
      all.put(entry.getKey(), both);
    }
    return new StoredType(word, all);
  }

  private static @Nullable Member union(Member one, Member other) {
    boolean retired = one.retired || other.retired;
    if (one.type == null || other.type == null) {
      return new Member(retired, one.type == null ? other.type : one.type);
    }
    StoredType both = one.type.union(other.type);
    return both == null ? null : new Member(retired, both);
  }

  @Override
  public String toString() {
    if (members.isEmpty() && !word.equals("record")) {
      return word;
    }
    return members.entrySet().stream()
        .map(StoredType::text)
        .collect(Collectors.joining(",", word + "(", ")"));
  }

  private static String text(Map.Entry<String, Member> entry) {
    Member member = entry.getValue();
    String name = entry.getKey() + (member.retired ? "!" : "");
    if (member.type == null) {
      return name;
    }
    return name.isEmpty() ? member.type.toString() : name + ":" + member.type;
  }

  /** Reads a type from left to right. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    StoredType type() {
      String word = name();
      Map<String, Member> members = new LinkedHashMap<>();
      if (skip('(')) {
        boolean container = !word.equals("record") && !word.equals("enum");
        while (!skip(')')) {
          String name = container ? "" : name();
          boolean retired = skip('!');
          boolean typed = container || skip(':');
          members.put(name, new Member(retired, typed ? type() : null));
          skip(',');
        }
      }
      return new StoredType(word, members);
    }

    void end() {
      if (at < text.length()) {
        throw new IllegalArgumentException("Not a value type: " + text);
      }
    }

    private String name() {
      int start = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        throw new IllegalArgumentException("Not a value type: " + text);
      }
      return text.substring(start, at);
    }

    private boolean skip(char c) {
      boolean there = at < text.length() && text.charAt(at) == c;
      at += there ? 1 : 0;
      return there;
    }
  }
}
