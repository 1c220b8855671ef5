package dev.databacon.crash;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many crashes there were of which kind at which point, and what deeds came of it. */
final class Tally {
  private final Map<String, Map<String, Integer>> crashes = new TreeMap<>();
  private final Map<Story.Told, Integer> told = new TreeMap<>();

  synchronized void add(String kind, String point, Story story) {
    crashes.computeIfAbsent(kind, k -> new TreeMap<>()).merge(point, 1, Integer::sum);
    story.counts().forEach((each, count) -> told.merge(each, count, Integer::sum));
  }

  synchronized int total() {
    return crashes.values().stream()
        .flatMap(points -> points.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** As a table that can go into a document. */
  synchronized String table() {
    return crashes.entrySet().stream()
            .map(
                kind ->
                    kind.getKey()
                        + " ("
                        + kind.getValue().values().stream().mapToInt(Integer::intValue).sum()
                        + "): "
                        + kind.getValue())
            .collect(Collectors.joining("\n"))
        + "\ndeeds: "
        + told;
  }
}
