package dev.databacon.check;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Binding;
import dev.databacon.sql.CheckSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import dev.databacon.write.StoredSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that each node that lives under another one has its place there, and the reverse; that no
 * node lives under itself; and that what lives under nothing waits for its removal.
 */
final class TreeCheck {
  private final Cluster cluster;
  private final StoredSchema schema;
  private final List<String> problems;
  private final Map<Long, Integer> kinds = new HashMap<>();
  private final Map<Long, Place> parents = new HashMap<>();
  private final Map<Long, Place> places = new HashMap<>();
  private final Set<Long> removals = new HashSet<>();
  private final Set<List<Long>> ranks = new HashSet<>();

  /** A list of children. */
  private record Place(long parent, int ctx) {}

  private record Row(long id, int ctx, long other, long number) {}

  private TreeCheck(Cluster cluster, StoredSchema schema, List<String> problems) {
    this.cluster = cluster;
    this.schema = schema;
    this.problems = problems;
  }

  /** Reads what lives where on all servers, and adds what disagrees to the problems. */
  static void check(
      Cluster cluster, StoredSchema schema, Deadline deadline, List<String> problems) {
    TreeCheck check = new TreeCheck(cluster, schema, problems);
    cluster.servers().forEach(server -> check.read(server, deadline));
    check.places.forEach(check::checkPlace);
    check.parents.forEach(check::checkParent);
    check.parents.keySet().forEach(check::checkCircle);
    check.removals.stream()
        .filter(check.kinds::containsKey)
        .forEach(id -> problems.add("removal of a node that is there: " + id));
  }

  private void read(Server server, Deadline deadline) {
    for (Row row : rows(server, deadline, CheckSql.PARENTS)) {
      kinds.put(row.id, row.ctx);
      if (row.other != 0) {
        parents.put(row.id, new Place(row.other, (int) row.number));
      }
    }
    for (Row row : rows(server, deadline, CheckSql.CHILDREN)) {
      Place place = new Place(row.id, row.ctx);
      if (places.put(row.other, place) != null) {
        problems.add("node with two places under others: " + row.other);
      }
      if (!ranks.add(List.of(row.id, (long) row.ctx, row.number))) {
        problems.add("two children of one rank: " + place);
      }
      if (cluster.server(row.id) != server) {
        problems.add("a child of node %d is on server %s".formatted(row.id, server));
      }
    }
    removals.addAll(
        server.read(
            deadline, CheckSql.REMOVALS, Binding.NONE, RowsReader.list(row -> row.getLong(1))));
  }

  private static List<Row> rows(Server server, Deadline deadline, Sql statement) {
    return server.read(
        deadline,
        statement,
        Binding.NONE,
        RowsReader.list(
            row -> new Row(row.getLong(1), row.getInt(2), row.getLong(3), row.getLong(4))));
  }

  private void checkPlace(long child, Place place) {
    if (!place.equals(parents.get(child))) {
      problems.add("child without its parent: %d in %s".formatted(child, place));
    }
    Integer kind = schema.child(place.ctx);
    if (kind == null || !kind.equals(kinds.get(child))) {
      problems.add("child of another type than its list: %d in %s".formatted(child, place));
    }
    if (!kinds.containsKey(place.parent) && !removals.contains(place.parent)) {
      problems.add("child of a node that is gone: %d in %s".formatted(child, place));
    }
  }

  private void checkParent(long child, Place place) {
    if (!place.equals(places.get(child))) {
      problems.add("parent without its child: %d in %s".formatted(child, place));
    }
  }

  private void checkCircle(long node) {
    List<Long> path = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    Place place = parents.get(node);
    while (place != null && seen.add(place.parent)) {
      path.add(place.parent);
      place = parents.get(place.parent);
    }
    if (seen.contains(node)) {
      problems.add("node %d lives under itself: %s".formatted(node, path));
    }
  }
}
