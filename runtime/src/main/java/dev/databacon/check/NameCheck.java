package dev.databacon.check;

import dev.databacon.cluster.Server;
import dev.databacon.plan.Packed;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NameTerms;
import dev.databacon.sql.Binding;
import dev.databacon.sql.CheckSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Rows;
import dev.databacon.sql.RowsReader;
import dev.databacon.write.StoredSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names of one server: that each is of a kind that its node has, and stands beside what
 * finds it; and that single ones, with their flags, are those of their nodes' rows.
 */
final class NameCheck {
  private final Server server;
  private final Deadline deadline;
  private final StoredSchema schema;
  private final Stored stored;
  private final List<String> problems;
  private final Map<List<Long>, Single> singles = new HashMap<>();

  NameCheck(
      Server server, Deadline deadline, StoredSchema schema, Stored stored, List<String> problems) {
    this.server = server;
    this.deadline = deadline;
    this.schema = schema;
    this.stored = stored;
    this.problems = problems;
  }

  private record Single(String value, long flags) {}

  private record Row(long base, int ctx, String value, long flags, NameTerms terms) {
    static Row read(Rows row) {
      return new Row(
          row.getLong(1),
          row.getInt(2),
          row.text(3),
          row.getLong(4),
          new NameTerms(row.getString(5), row.getString(6), row.getString(7), row.getString(8)));
    }
  }

  void run() {
    List<Row> rows =
        server.read(deadline, CheckSql.NAMES, Binding.NONE, RowsReader.list(Row::read));
    rows.forEach(row -> stored.homes.add(new Stored.Misplaced("name", row.base, server)));
    rows.forEach(this::check);
    Set<Integer> kinds = new HashSet<>(stored.nodes.values());
    for (int kind : kinds) {
      for (NameKind name : schema.names(kind)) {
        if (name.key() != null) {
          readSingles(name, name.key());
        }
      }
    }
    List<Row> lone = new ArrayList<>(rows);
    lone.removeIf(row -> !isSingle(row));
    for (Row row : lone) {
      Single single = singles.remove(List.of(row.base, (long) row.ctx));
      if (single == null) {
        problems.add("name that is not in its node's row: " + row.base);
      } else if (!single.equals(new Single(row.value, row.flags))) {
        problems.add("name that is another one in its node's row: " + row.base);
      }
    }
    singles.keySet().forEach(key -> problems.add("name without what finds it: " + key.get(0)));
  }

  private void check(Row row) {
    NameKind kind = kind(row);
    if (kind == null) {
      problems.add("name of a kind that its node does not have: " + row.base);
    } else if (!row.terms.equals(NameTerms.of(kind, row.value))) {
      problems.add("name beside what does not find it, of node " + row.base);
    }
  }

  private boolean isSingle(Row row) {
    NameKind kind = kind(row);
    return kind != null && kind.isOne();
  }

  private @Nullable NameKind kind(Row row) {
    return schema.names(stored.nodes.getOrDefault(row.base, 0)).stream()
        .filter(kind -> kind.ctx() == row.ctx)
        .findFirst()
        .orElse(null);
  }

  private void readSingles(NameKind kind, String key) {
    server.read(
        deadline,
        CheckSql.SINGLE_NAMES,
        params -> params.add(key).add(Packed.flagsKey(key)).add(kind.owner().ctx()).add(key),
        RowsReader.list(
            row ->
                singles.put(
                    List.of(row.getLong(1), (long) kind.ctx()),
                    new Single(row.text(2), row.getLong(3)))));
  }
}
