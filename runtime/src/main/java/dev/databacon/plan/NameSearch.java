package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
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
    return merged(reads.spread(reads.cluster().servers(), server -> plan, deadline), limit);
  }

  /**
   * What to ask of one server.
   *
   * @param server the server
   * @param plan what to ask
   */
  public record Part(Server server, Plan<List<FoundName>> plan) {}

  /** What {@link #find} asks of each server, to be sent with others; none when it is in vain. */
  public static List<Part> plans(
      Cluster cluster, NameQuery query, @Nullable FoundName after, int limit) {
    if (query.isVain() || limit == 0) {
      return List.of();
    }
    NameSearchPlan plan = new NameSearchPlan(query, start(query, after), limit);
    return cluster.servers().stream().map(server -> new Part(server, plan)).toList();
  }

  /** The first of what the servers answered, in order. */
  public static List<FoundName> merged(List<List<FoundName>> answers, int limit) {
    return answers.stream().flatMap(List::stream).sorted(FoundName.ORDER).limit(limit).toList();
  }

  /** Not before the first that could match, so that no index is read from its beginning. */
  private static FoundName start(NameQuery query, @Nullable FoundName after) {
    FoundName first = NameSearchPlan.beforeFirst(query);
    return after != null && FoundName.ORDER.compare(after, first) > 0 ? after : first;
  }
}
