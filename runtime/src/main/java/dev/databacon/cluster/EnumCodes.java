package dev.databacon.cluster;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes of an enum flag as a lock file writes them: {@code ADMIN:0,STAFF!:1}; {@code !} marks
 * what is retired.
 */
final class EnumCodes {
  private EnumCodes() {}

  /** The constants of both, or null when a name has two codes or a code two names. */
  static @Nullable String union(String one, String other) {
    Map<String, Integer> codes = new TreeMap<>();
    Set<String> retired = new HashSet<>();
    for (String entry : (one + "," + other).split(",", -1)) {
      int colon = entry.indexOf(':');
      String name = entry.substring(0, colon).replace("!", "");
      if (entry.charAt(colon - 1) == '!') {
        retired.add(name);
      }
      Integer code = Integer.valueOf(entry.substring(colon + 1));
      Integer before = codes.put(name, code);
      if (before != null && !before.equals(code)) {
        return null;
      }
    }
    if (Set.copyOf(codes.values()).size() < codes.size()) {
      return null;
    }
    return codes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(e -> e.getKey() + (retired.contains(e.getKey()) ? "!:" : ":") + e.getValue())
        .collect(Collectors.joining(","));
  }
}
