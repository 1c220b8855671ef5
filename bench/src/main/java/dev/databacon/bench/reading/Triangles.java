package dev.databacon.bench.reading;

import dev.databacon.Databacon;
import dev.databacon.bench.schema.MemberDao;
import dev.databacon.bench.schema.MemberFields;
import dev.databacon.bench.schema.MemberNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the triangles of ego-Facebook by a path over the store. Their number is published, and any
 * other is an error. The graph is that of the Stanford Network Analysis Project, {@code
 * snap.stanford.edu/data/ego-Facebook.html}.
 */
final class Triangles {
  private static final int BATCH = 2_000;
  private static final int NODES = 4_039;
  private static final long EDGES = 88_234;
  private static final long PUBLISHED = 1_612_010;

  private Triangles() {}

  /** Loads the file, one pair of numbers a line; throws when it is not the published graph. */
  static void load(Databacon db, Connection connection, Path file)
      throws SQLException, IOException {
    List<int[]> pairs;
    try (Stream<String> lines = Files.lines(file)) {
      pairs = lines.filter(line -> !line.startsWith("#")).map(Triangles::pair).toList();
    }
    long nodes = pairs.stream().flatMapToInt(IntStream::of).distinct().count();
    if (pairs.size() != EDGES || nodes != NODES) {
      throw new IllegalArgumentException(
          file + " has " + nodes + " nodes and " + pairs.size() + " edges: not ego-Facebook");
    }
    MemberDao dao = new MemberDao(db);
    List<MemberNode> members = new ArrayList<>();
    dao.createAll(IntStream.range(0, NODES).mapToObj(i -> draft -> {}), BATCH, members::addAll);
    dao.addEdges(
        pairs.stream()
            .map(pair -> edges -> edges.add(members.get(pair[0]).knows, members.get(pair[1]))),
        BATCH);
    NaturalTables.run(
        connection, "create table social.ego (low bigint, high bigint, position int)");
    NaturalTables.edges(connection, "social.ego", MemberFields.KNOWS, "");
    NaturalTables.run(
        connection,
        "create unique index on social.ego (low, high); create index on social.ego (high)");
    NaturalTables.run(connection, "vacuum analyze");
  }

  private static int[] pair(String line) {
    String[] ends = line.strip().split("\\s+", -1);
    int one = Integer.parseInt(ends[0]);
    int other = Integer.parseInt(ends[1]);
    return new int[] {Math.min(one, other), Math.max(one, other)};
  }

  /** Goes from everybody to friends of friends who are friends: each triangle once. */
  static Way<Object> byPath(Databacon db) {
    MemberDao members = new MemberDao(db);
    return new Way<>(
        "Databacon, path",
        nothing ->
            checked(members.path().knows().knows().where(MemberFields.KNOWN_BY.closes()).count()));
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
