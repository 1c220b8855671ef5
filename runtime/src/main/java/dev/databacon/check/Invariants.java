package dev.databacon.check;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.engine.Engine;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.sql.CheckSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.write.StoredSchema;
import dev.databacon.write.StoredSchema.StoredAlias;
import dev.databacon.write.StoredSchemas;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that everything stored in a cluster agrees. Meant for a cluster that nobody writes to
 * meanwhile; takes memory for every row.
 */
public final class Invariants {
  private final Cluster cluster;
  private final Deadline deadline;
  private final StoredSchema schema;
  private final Stored stored = new Stored();
  private final Map<List<Long>, Long> scopes = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private Invariants(Engine engine) {
    this.cluster = engine.cluster();
    this.deadline = engine.deadline(null);
    this.schema = StoredSchemas.current(cluster.servers().get(0), deadline);
  }

  /** Reads all tables of all servers, and says what disagrees; empty when nothing does. */
  public static List<String> problems(Engine engine) {
    Invariants check = new Invariants(engine);
    check.cluster.servers().forEach(server -> check.stored.read(server, check.deadline));
    for (Server server : check.cluster.servers()) {
      new NameCheck(server, check.deadline, check.schema, check.stored, check.problems).run();
    }
    check.checkHomes();
    check.checkEdges();
    check.checkCardinality();
    CountCheck.problems(check.stored, check.schema).forEach(check.problems::add);
    check.checkAliases();
    TreeCheck.check(check.cluster, check.schema, check.deadline, check.problems);
    check.stored.prepared.forEach(gid -> check.problems.add("prepared transaction left: " + gid));
    return check.problems;
  }

  private void checkHomes() {
    for (Stored.Misplaced row : stored.homes) {
      if (cluster.server(row.id()) != row.server()) {
        problems.add(
            "a %s of node %d is on server %s".formatted(row.what(), row.id(), row.server()));
      }
      if (!stored.nodes.containsKey(row.id())) {
        problems.add("a %s belongs to no node: %d".formatted(row.what(), row.id()));
      }
    }
  }

  private void checkEdges() {
    stored.edges.forEach(
        (key, row) -> {
          EdgeEnd twin = schema.twin(key.ctx());
          if (twin == null) {
            problems.add("edge of an unknown relation: " + key);
            return;
          }
          Integer target = stored.nodes.get(key.rel());
          if (target == null || target != twin.kind().ctx()) {
            problems.add("edge to no " + twin.kind() + ": " + key);
          }
          Stored.EdgeRow other = stored.edges.get(key.otherEnd(twin.ctx()));
          if (other == null) {
            problems.add("edge without its other end: " + key);
          } else if (!Objects.equals(other.json(), row.json())) {
            problems.add("edge with two values: " + key);
          } else if (((other.flags() ^ row.flags()) & ~schema.ownFlags(key.ctx())) != 0) {
            problems.add("edge with two states of a shared flag: " + key);
          }
        });
  }

  private void checkCardinality() {
    Map<List<Long>, Set<Long>> ranks = new HashMap<>();
    stored.edges.forEach(
        (key, row) -> {
          List<Long> list = List.of(key.base(), (long) key.ctx());
          EdgeEnd twin = schema.twin(key.ctx());
          EdgeEnd near = twin == null ? null : schema.twin(twin.ctx());
          Set<Long> taken = ranks.computeIfAbsent(list, ignored -> new HashSet<>());
          if (!taken.add(row.rank())) {
            problems.add("two edges of one rank: " + key);
          }
          if (near != null && near.one() && taken.size() > 1) {
            problems.add("two edges at the to-one end " + near + ": " + key);
          }
        });
  }

  private void checkAliases() {
    stored
        .edges
        .keySet()
        .forEach(key -> scopes.put(List.of(key.base(), (long) key.ctx()), key.rel()));
    Map<Stored.LookupKey, Long> expected = new HashMap<>();
    Set<Integer> kinds = new HashSet<>(stored.nodes.values());
    for (int kind : kinds) {
      for (StoredAlias alias : schema.aliases(kind)) {
        if (alias.key() != null) {
          single(kind, alias).forEach(row -> expect(expected, alias, row));
        }
      }
    }
    for (Stored.Belonging row : stored.aliases) {
      int kind = stored.nodes.getOrDefault(row.base(), 0);
      schema.aliases(kind).stream()
          .filter(alias -> alias.ctx() == row.ctx())
          .forEach(alias -> expect(expected, alias, row));
    }
    expected.forEach(
        (key, base) -> {
          if (!base.equals(stored.lookups.get(key))) {
            problems.add("alias of node %d without its lookup".formatted(base));
          }
        });
    stored.lookups.forEach(
        (key, base) -> {
          if (!base.equals(expected.get(key))) {
            problems.add("lookup of node %d without its alias".formatted(base));
          }
        });
  }

  private List<Stored.Belonging> single(int kind, StoredAlias alias) {
    String key = Objects.requireNonNull(alias.key());
    List<Stored.Belonging> all = new ArrayList<>();
    for (Server server : cluster.servers()) {
      all.addAll(
          server.read(
              deadline,
              CheckSql.SINGLE_ALIASES,
              params -> params.add(key).add(kind).add(key),
              RowsReader.list(
                  row -> new Stored.Belonging(row.getLong(1), alias.ctx(), row.getString(3)))));
    }
    return all;
  }

  private void expect(
      Map<Stored.LookupKey, Long> expected, StoredAlias alias, Stored.Belonging row) {
    long none = alias.scope() == 0 ? 0 : AliasKind.alone(row.base());
    long scope = scopes.getOrDefault(List.of(row.base(), (long) alias.scope()), none);
    byte[] digest =
        cluster.aliasDigest(alias.ctx(), scope, Objects.requireNonNullElse(row.value(), ""));
    expected.put(new Stored.LookupKey(alias.ctx(), ByteBuffer.wrap(digest)), row.base());
  }
}
