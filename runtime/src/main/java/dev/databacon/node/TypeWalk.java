package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.Options.ListOption;
import dev.databacon.cluster.Server;
import dev.databacon.plan.ScanPlan;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk over all nodes of a type, server by server. Its cursors hold the server's ordinal as their
 * rank.
 */
final class TypeWalk<N extends Handle> {
  private final Databacon db;
  private final NodeType<N> type;
  private final ListOption[] options;
  private final Asked asked;

  TypeWalk(Databacon db, NodeType<N> type, ListOption[] options) {
    this.db = db;
    this.type = type;
    this.options = options;
    this.asked = Asked.of(options);
  }

  Page<N> first() {
    long limit = asked.limit == null ? Long.MAX_VALUE : asked.limit;
    if (limit < 0) {
      throw new IllegalArgumentException("limit(" + limit + ") of a list must not be negative");
    }
    Cursor after = asked.after;
    Page<N> page = counted(after == null ? new Cursor(0, 0) : after, passed(limit, asked.start));
    return asked.start == 0 ? page : behind(page, asked.start, limit);
  }

  private static long passed(long limit, int start) {
    return limit > Long.MAX_VALUE - start ? Long.MAX_VALUE : limit + start;
  }

  /** Positions over several servers are found by walking. */
  private Page<N> behind(Page<N> page, int start, long limit) {
    Page<N> current = page;
    int left = start;
    while (left >= current.items().size() && current.hasNext()) {
      left -= current.items().size();
      current = current.next();
    }
    List<N> items = current.items();
    List<N> shown = items.subList(Math.min(left, items.size()), items.size());
    return new Page<>(
        shown,
        current.cursor(),
        current.hasNext(),
        cursor -> counted(cursor, limit - shown.size()));
  }

  private Page<N> counted(Cursor after, long limit) {
    return db.engine()
        .accounting()
        .count(type.kind().simpleName(), null, "all", () -> page(after, limit));
  }

  private Page<N> page(Cursor after, long limit) {
    List<Server> servers = db.engine().cluster().servers();
    int size = (int) Math.min(Lists.PAGE, limit);
    List<N> items = new ArrayList<>();
    Cursor end = null;
    int ordinal = (int) after.rank();
    long lastId = after.id();
    while (ordinal < servers.size() && items.size() < size) {
      List<Long> found = read(servers.get(ordinal), lastId, size - items.size());
      for (long id : found) {
        items.add(type.handle(db, id));
        lastId = id;
        end = new Cursor(ordinal, id);
      }
      if (items.size() < size) {
        ordinal++;
        lastId = 0;
      }
    }
    boolean more = items.size() == size && limit > size && ordinal < servers.size();
    return new Page<>(
        List.copyOf(items), end, more, cursor -> counted(cursor, limit - items.size()));
  }

  private List<Long> read(Server server, long after, int limit) {
    ScanPlan scan = new ScanPlan(type.kind(), after, limit);
    Deadline deadline = Asked.deadline(db, options);
    return db.engine().reads().spread(List.of(server), any -> scan, deadline).get(0);
  }
}
