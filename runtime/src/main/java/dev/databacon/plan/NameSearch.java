package dev.databacon.plan;

import dev.databacon.sql.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches names on all servers at the same time, and merges what they answer. */
public final class NameSearch {
  private NameSearch() {}

  /**
   * The first names that match, in order: one round trip a server.
   *
   * @param after the name after which to start; null for the first of all
   * @param limit the most to give
   */
  public static List<FoundName> find(
      Reads reads, NameQuery query, @Nullable FoundName after, int limit, Deadline deadline) {
    if (query.isVain() || limit == 0) {
      return List.of();
    }
    NameSearchPlan plan = new NameSearchPlan(query, start(query, after), limit);
    return reads.spread(reads.cluster().servers(), server -> plan, deadline).stream()
        .flatMap(List::stream)
        .sorted(FoundName.ORDER)
        .limit(limit)
        .toList();
  }

  /** Not before the first that could match, so that no index is read from its beginning. */
  private static FoundName start(NameQuery query, @Nullable FoundName after) {
    FoundName first = NameSearchPlan.beforeFirst(query);
    return after != null && FoundName.ORDER.compare(after, first) > 0 ? after : first;
  }
}
