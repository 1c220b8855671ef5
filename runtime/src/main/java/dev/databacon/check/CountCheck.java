package dev.databacon.check;

import dev.databacon.write.StoredSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the kept numbers of edges are those of the edges. */
final class CountCheck {
  private CountCheck() {}

  static List<String> problems(Stored stored, StoredSchema schema) {
    Map<Stored.EdgesOf, Long> counted = new HashMap<>();
    stored
        .edges
        .keySet()
        .forEach(
            key -> {
              if (schema.isCounted(key.ctx())) {
                counted.merge(new Stored.EdgesOf(key.base(), key.ctx()), 1L, Long::sum);
              }
            });
    List<String> problems = new ArrayList<>();
    counted.forEach(
        (list, n) -> {
          long kept = stored.counts.getOrDefault(list, 0L);
          if (kept != n) {
            problems.add("%d edges where the count says %d: %s".formatted(n, kept, list));
          }
        });
    stored.counts.forEach(
        (list, kept) -> {
          if (kept != 0 && !counted.containsKey(list)) {
            problems.add("no edges where the count says %d: %s".formatted(kept, list));
          }
        });
    return problems;
  }
}
