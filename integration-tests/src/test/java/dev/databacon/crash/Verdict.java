package dev.databacon.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what writers were told with what is stored, after recovery. */
final class Verdict {
  private Verdict() {}

  /** What does not agree. */
  static List<String> problems(World world, Story story) {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, Story.Entry> each : story.entries().entrySet()) {
      Story.Entry entry = each.getValue();
      List<Boolean> parts = Deed.valueOf(entry.deed()).parts(world, each.getKey());
      boolean whole = !parts.contains(false);
      boolean absent = !parts.contains(true);
      boolean right =
          switch (entry.told()) {
            case DONE -> whole;
            case FAILED -> absent;
            case NOTHING, UNKNOWN -> whole || absent;
          };
      if (!right) {
        problems.add(
            "%s %s was %s %s, and its parts are %s"
                .formatted(entry.deed(), each.getKey(), entry.told(), entry.failure(), parts));
      }
    }
    return problems;
  }
}
