package dev.databacon.processor.lock;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the bits of a flag mean. The default is part of that: flags are stored as the difference
 * from it.
 */
sealed interface FlagShape {
  /** As the line has it: a few words. */
  String text();

  /** Whether all its values fit in that many bits. */
  boolean fits(int bits);

  /** What two branches made of the same flag; null when they do not agree. */
  default @Nullable FlagShape union(FlagShape other) {
    return equals(other) ? this : null;
  }

  static FlagShape read(Words words) {
    if (words.take("boolean")) {
      return new Bool(truth(words.required("default")));
    }
    if (words.take("int")) {
      return new Whole(number(words.required("max")), number(words.required("default")));
    }
    return Coded.read(words.required("enum"), words.required("default"));
  }

  private static boolean truth(String word) {
    if (!word.equals("true") && !word.equals("false")) {
      throw new UnreadableLineException("'" + word + "' is neither 'true' nor 'false'");
    }
    return word.equals("true");
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new UnreadableLineException("'" + digits + "' is not a number");
    }
  }

  /** A boolean. */
  record Bool(boolean defaultValue) implements FlagShape {
    @Override
    public String text() {
      return "boolean default=" + defaultValue;
    }

    @Override
    public boolean fits(int bits) {
      return bits == 1;
    }
  }

  /** A number from 0 to {@code max}. */
  record Whole(int max, int defaultValue) implements FlagShape {
    @Override
    public String text() {
      return "int max=" + max + " default=" + defaultValue;
    }

    @Override
    public boolean fits(int bits) {
      return max >= 0 && defaultValue >= 0 && defaultValue <= max && max < 1L << bits;
    }

    @Override
    public @Nullable FlagShape union(FlagShape other) {
      return other instanceof Whole that && defaultValue == that.defaultValue
          ? new Whole(Math.max(max, that.max), defaultValue)
          : null;
    }
  }

  /**
   * An enum.
   *
   * @param codes by the first names of constants
   * @param retired first names of those that are gone for good
   * @param defaultValue the first name of the default
   */
  record Coded(Map<String, Integer> codes, Set<String> retired, String defaultValue)
      implements FlagShape {
    public Coded {
      codes = Map.copyOf(codes);
      retired = Set.copyOf(retired);
    }

    private static Coded read(String text, String defaultValue) {
      Map<String, Integer> codes = new TreeMap<>();
      Set<String> retired = new HashSet<>();
      for (String entry : text.split(",", -1)) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
          throw new UnreadableLineException("'" + entry + "' is not like NAME:0");
        }
        boolean gone = entry.startsWith("!", colon - 1);
        String name = entry.substring(0, gone ? colon - 1 : colon);
        if (codes.put(name, number(entry.substring(colon + 1))) != null) {
          throw new UnreadableLineException("it has two codes for " + name);
        }
        if (gone) {
          retired.add(name);
        }
      }
      if (Set.copyOf(codes.values()).size() < codes.size()) {
        throw new UnreadableLineException("two constants have the same code");
      }
      if (!codes.containsKey(defaultValue)) {
        throw new UnreadableLineException("its default has no code");
      }
      return new Coded(codes, retired, defaultValue);
    }

    /** The code that the next new constant takes. */
    int nextCode() {
      return codes.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    @Override
    public String text() {
      return codes.entrySet().stream()
          .sorted(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
          .map(e -> e.getKey() + (retired.contains(e.getKey()) ? "!:" : ":") + e.getValue())
          .collect(Collectors.joining(",", "enum=", " default=" + defaultValue));
    }

    @Override
    public boolean fits(int bits) {
      return codes.values().stream().allMatch(code -> code >= 0 && code < 1L << bits);
    }

    @Override
    public @Nullable FlagShape union(FlagShape other) {
      if (!(other instanceof Coded that) || !defaultValue.equals(that.defaultValue)) {
        return null;
      }
      Map<String, Integer> all = new TreeMap<>(codes);
      all.putAll(that.codes);
      boolean agree =
          all.entrySet().containsAll(codes.entrySet())
              && Set.copyOf(all.values()).size() == all.size();
      Set<String> gone = new HashSet<>(retired);
      gone.addAll(that.retired);
      return agree ? new Coded(all, gone, defaultValue) : null;
    }
  }
}
