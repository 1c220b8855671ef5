package dev.databacon.bench.reading;

import dev.databacon.Databacon;
import dev.databacon.bench.schema.MemberDao;
import dev.databacon.bench.schema.MemberFields;
import dev.databacon.schema.EdgeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the triangles of ego-Facebook by a path over the store. Their number is published, and any
 * other is an error. The graph is that of the Stanford Network Analysis Project, {@code
 * snap.stanford.edu/data/ego-Facebook.html}.
 */
final class Triangles {
  private static final long MEMBER = 50_000_000;
  private static final long NODES = 4_039;
  private static final long EDGES = 88_234;
  private static final long PUBLISHED = 1_612_010;

  private Triangles() {}

  /** Loads the file, one pair of numbers a line; throws when it is not the published graph. */
  static void load(Connection connection, Path file) throws SQLException, IOException {
    List<long[]> pairs;
    try (Stream<String> lines = Files.lines(file)) {
      pairs = lines.filter(line -> !line.startsWith("#")).map(Triangles::pair).toList();
    }
    long nodes = pairs.stream().flatMap(pair -> Stream.of(pair[0], pair[1])).distinct().count();
    if (pairs.size() != EDGES || nodes != NODES) {
      throw new IllegalArgumentException(
          file + " has " + nodes + " nodes and " + pairs.size() + " edges: not ego-Facebook");
    }
    StoreTables.beforeLoading(connection);
    NaturalTables.run(
        connection, "create table social.ego (low bigint, high bigint, position bigint)");
    NaturalTables.copy(
        connection,
        "social.ego",
        sink -> {
          for (int i = 0; i < pairs.size(); i++) {
            sink.row(pairs.get(i)[0], pairs.get(i)[1], i + 1);
          }
        });
    EdgeKind knows = MemberFields.KNOWS.edge();
    NaturalTables.run(
        connection,
        """
        create unique index on social.ego (low, high);
        create index on social.ego (high);
        insert into databacon.node (id, ctx)
        select distinct id, %d from social.ego, unnest(array[low, high]) id
        """
            .formatted(MemberFields.TYPE.kind().ctx()));
    StoreTables.edges(
        connection, "low", knows.near().ctx(), "high", "position", "0", "social.ego");
    StoreTables.edges(connection, "high", knows.far().ctx(), "low", "position", "0", "social.ego");
    StoreTables.afterLoading(connection);
    NaturalTables.run(connection, "vacuum analyze");
  }

  private static long[] pair(String line) {
    String[] ends = line.strip().split("\\s+", -1);
    long one = MEMBER + Long.parseLong(ends[0]);
    long other = MEMBER + Long.parseLong(ends[1]);
    return new long[] {Math.min(one, other), Math.max(one, other)};
  }

  /** Goes from everybody to friends of friends who are friends: each triangle once. */
  static Way<Object> byPath(Databacon db) {
    MemberDao members = new MemberDao(db);
    return new Way<>(
        "Databacon, path",
        nothing ->
            checked(
                members.path().knows().knows().where(MemberFields.KNOWN_BY.closes()).count()));
  }

  /** The best statement for the natural table. */
  static Way<Object> byHand(Hand hand) {
    return new Way<>(
        "JDBC, natural tables",
        nothing ->
            checked(
                hand.query(
                    """
                    select count(*) from social.ego a join social.ego b on b.low = a.high
                    join social.ego c on c.low = a.low and c.high = b.high
                    """,
                    statement -> {},
                    rows -> rows.next() ? rows.getLong(1) : -1L)));
  }

  private static long checked(long triangles) {
    if (triangles != PUBLISHED) {
      throw new IllegalStateException(
          "ego-Facebook has %,d triangles, and these are %,d".formatted(PUBLISHED, triangles));
    }
    return triangles;
  }
}
