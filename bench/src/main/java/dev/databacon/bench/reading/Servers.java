package dev.databacon.bench.reading;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.bench.schema.CorpusDao;
import dev.databacon.bench.schema.CorpusNode;
import dev.databacon.bench.schema.DocDao;
import dev.databacon.bench.schema.DocNode;
import dev.databacon.bench.schema.PersonDao;
import dev.databacon.bench.schema.PersonNode;
import dev.databacon.bench.schema.TermDao;
import dev.databacon.bench.schema.TermNode;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.meter.Meter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The trees of four levels over one server and over four, with the same data on both. */
final class Servers {
  private static final int PEOPLE = 100;
  private static final int WORDS = 1_000;
  private static final int BATCH = 1_000;

  private final EmbeddedCluster cluster;
  private final Databacon db;
  private final List<PersonNode> people = new ArrayList<>();

  private Servers(int count) {
    cluster = EmbeddedCluster.builder().servers(count).start();
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    cluster.servers().forEach(s -> config.server(s.name(), s.jdbcUrl(), s.user(), s.password()));
    db = Databacon.connect(config.timeout(Duration.ofMinutes(2)).build());
    load();
  }

  private void load() {
    SplittableRandom random = new SplittableRandom(5);
    List<TermNode> terms = new ArrayList<>();
    List<CorpusNode> corpora = new ArrayList<>();
    List<DocNode> docs = new ArrayList<>();
    new TermDao(db)
        .createAll(range(WORDS).map(i -> term -> term.word("word" + i)), BATCH, terms::addAll);
    new PersonDao(db)
        .createAll(range(PEOPLE).map(i -> p -> p.name("Person " + i)), BATCH, people::addAll);
    new CorpusDao(db)
        .createAll(
            range(PEOPLE * Graph.CORPORA_OF_PERSON)
                .map(i -> c -> c.title("Corpus " + i).owner(people.get(i / 2))),
            BATCH,
            corpora::addAll);
    DocDao dao = new DocDao(db);
    dao.createAll(
        range(corpora.size() * 30)
            .map(i -> d -> d.title("Doc " + i).length(i % 5000).corpus(corpora.get(i / 30))),
        BATCH,
        docs::addAll);
    dao.addEdges(
        range(docs.size() * Graph.TERMS_OF_DOC)
            .map(
                i ->
                    edges ->
                        edges.add(
                            docs.get(i / Graph.TERMS_OF_DOC).terms,
                            terms.get((i * 37 + random.nextInt(3)) % WORDS),
                            count -> count.count(i % 1000))),
        BATCH);
    sql("vacuum analyze");
  }

  private static Stream<Integer> range(int end) {
    return IntStream.range(0, end).boxed();
  }

  private void sql(String text) {
    for (var server : cluster.servers()) {
      try (var connection =
          java.sql.DriverManager.getConnection(
              server.jdbcUrl(), server.user(), server.password())) {
        NaturalTables.run(connection, text);
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private long trees() {
    long words = 0;
    for (PersonTree tree : PersonTreeShape.INSTANCE.readAll(people)) {
      for (PersonTree.CorpusTree corpus : tree.corpora()) {
        for (PersonTree.DocTree doc : corpus.docs()) {
          words += 1 + doc.length() + doc.terms().size();
        }
      }
    }
    return words;
  }

  private long roundTrips() {
    try (Meter meter = db.meter()) {
      trees();
      return meter.roundTrips();
    }
  }

  /** The time that all processes of the servers had of processors so far. */
  private Duration serverTime() {
    try (Stream<Path> files = Files.walk(cluster.directory(), 3)) {
      return files
          .filter(file -> file.endsWith("postmaster.pid"))
          .map(Servers::pid)
          .flatMap(pid -> ProcessHandle.of(pid).stream())
          .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
          .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
          .reduce(Duration.ZERO, Duration::plus);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long pid(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return Long.parseLong(lines.findFirst().orElseThrow().strip());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long clientNanos() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void close() {
    db.close();
    cluster.close();
  }

  /** Prints times, round trips and work of both. */
  static void run(Duration budget) {
    Servers one = new Servers(1);
    Servers four = new Servers(4);
    try {
      new Contest<Integer>("Trees of 100 people, by servers", 1, budget)
          .add(new Way<>("1 server", turn -> one.trees()))
          .add(new Way<>("4 servers", turn -> four.trees()))
          .run(turn -> turn);
      one.work();
      double first = one.work();
      double other = four.work();
      double again = one.work();
      System.out.printf("work, 4 servers to 1: %.2f%n", 2 * other / (first + again));
    } finally {
      one.close();
      four.close();
    }
  }

  /** Prints what a number of reads cost, and gives their processor time. */
  private double work() {
    int runs = 40;
    long trips = roundTrips();
    Duration before = serverTime();
    long client = clientNanos();
    for (int i = 0; i < runs; i++) {
      trees();
    }
    double clientMillis = (clientNanos() - client) / 1e6 / runs;
    double serverMillis = serverTime().minus(before).toNanos() / 1e6 / runs;
    System.out.printf(
        "%d servers: %d round trips, %.1f ms of processor here and %.1f ms there%n",
        cluster.servers().size(), trips, clientMillis, serverMillis);
    return clientMillis + serverMillis;
  }
}
