package dev.databacon.bench.reading;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Reads a social graph in several ways, and prints how long each takes as a ratio to hand-written
 * JDBC. Arguments: the part of the graph of 100,000 people (1), seconds for each contest (20), the
 * file of ego-Facebook ({@code -} for none), and which works, with commas (all of them).
 */
public final class Reading {
  private static final int PEOPLE = 100;
  private static final Set<String> ALL =
      Set.of("name", "names", "friends", "fof", "triangles", "trees", "servers", "mix");

  private final World world;
  private final StoreTables stored;
  private final Duration budget;
  private final Set<String> works;
  private final SplittableRandom random = new SplittableRandom(7);

  private Reading(World world, StoreTables stored, Duration budget, Set<String> works) {
    this.world = world;
    this.stored = stored;
    this.budget = budget;
    this.works = works;
  }

  /** Runs the contests one after the other; fails when two ways answer differently. */
  public static void main(String[] args) throws SQLException, IOException {
    double scale = args.length > 0 ? Double.parseDouble(args[0]) : 1;
    Duration budget = Duration.ofSeconds(args.length > 1 ? Long.parseLong(args[1]) : 20);
    String ego = args.length > 2 ? args[2] : "-";
    Set<String> works =
        args.length > 3 && !args[3].equals("all") ? Set.of(args[3].split(",", -1)) : ALL;
    Graph graph = Graph.ofScale(scale);
    System.out.printf(
        "JDK %s, %d processors, %s%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), graph);
    try (World world = new World(graph, true)) {
      new Reading(world, world.load(), budget, works).run(ego);
    }
    if (works.contains("servers")) {
      Servers.run(budget);
    }
  }

  private void run(String ego) throws SQLException, IOException {
    try (HikariDataSource pool = world.pool()) {
      Hand hand = new Hand(pool);
      reads(hand);
      if (works.contains("triangles") && !ego.equals("-")) {
        triangles(hand, Path.of(ego));
      }
      if (works.contains("mix")) {
        mix(pool);
      }
    }
  }

  private void reads(Hand hand) {
    HandReads same = new HandReads(hand, HandStatements.store());
    HandReads natural = new HandReads(hand, HandStatements.natural());
    StoreReads store = new StoreReads(world.db);
    List<Peer> peers = new ArrayList<>();
    List<HikariDataSource> pools = new ArrayList<>();
    ServiceLoader.load(Peer.class).forEach(peers::add);
    peers.sort(Comparator.comparing(peer -> peer.getClass().getName()));
    for (Peer peer : peers) {
      HikariDataSource own = world.pool();
      pools.add(own);
      peer.open(own);
    }
    if (works.contains("name")) {
      contest("One property by accessor", 50, same.name())
          .add(natural.name())
          .add(store.name())
          .run(turn -> person());
    }
    if (works.contains("names")) {
      contest("One property of 1,000 people", 1, store.nameByName())
          .add(same.names())
          .add(store.fetchedNames())
          .add(store.gatheredNames())
          .run(people(world.graph.people(), 1_000));
    }
    if (works.contains("friends")) {
      Contest<Long> contest =
          contest("100 edges with one property of each neighbour", 20, natural.friendNames())
              .add(same.friendNames())
              .add(store.friendNames());
      peers.forEach(peer -> contest.addAll(peer.friendNames()));
      contest.run(turn -> stored.people().get(world.graph.people() + random.nextInt(Graph.HUBS)));
    }
    if (works.contains("fof")) {
      Contest<List<Long>> contest =
          contest("Friends of friends of 100 people", 1, natural.friendsOfFriends())
              .add(same.friendsOfFriends())
              .add(store.friendsOfFriends());
      peers.forEach(peer -> contest.addAll(peer.friendsOfFriends()));
      contest.run(people(world.graph.people(), PEOPLE));
    }
    if (works.contains("trees")) {
      Contest<List<Long>> contest =
          contest("Trees of four levels of 10 people", 1, natural.trees())
              .add(same.trees())
              .add(store.trees());
      peers.forEach(peer -> contest.addAll(peer.trees()));
      contest.run(people(world.graph.owners(), 10));
    }
    peers.forEach(Peer::close);
    pools.forEach(HikariDataSource::close);
  }

  private <I> Contest<I> contest(String title, int times, Way<I> base) {
    return new Contest<I>(title, times, budget).add(base);
  }

  private Long person() {
    return stored.people().get(random.nextInt(world.graph.people()));
  }

  /** Different people, in the order of ids. */
  private IntFunction<List<Long>> people(int of, int count) {
    return turn ->
        Stream.generate(() -> stored.people().get(random.nextInt(of)))
            .distinct()
            .limit(Math.min(count, of))
            .sorted()
            .toList();
  }

  private void triangles(Hand hand, Path file) throws SQLException, IOException {
    try (var connection = hand.connection()) {
      Triangles.load(world.db, connection, file);
    }
    new Contest<Object>("Triangles of ego-Facebook", 1, budget)
        .add(Triangles.byHand(hand))
        .add(Triangles.byPath(world.db))
        .run(turn -> turn);
  }

  private void mix(HikariDataSource pool) {
    System.out.printf("%nSocial mix, operations a second%n");
    System.out.println("| threads | hand-written | Databacon | ratio of the medians |");
    SocialMix mix = new SocialMix(new HandLinks(pool), new StoreLinks(world.db), stored.things());
    for (int threads : new int[] {1, 4, 16}) {
      mix.run(threads, budget.multipliedBy(2));
    }
  }
}
