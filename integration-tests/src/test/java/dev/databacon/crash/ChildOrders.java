package dev.databacon.crash;

import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.testkit.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a child is to do.
 *
 * @param name its name, with which its tags begin
 * @param point where it is to stand still
 * @param threads how many of its threads write
 * @param shared ids of the nodes that all children have in common
 */
record ChildOrders(
    String name,
    Work work,
    Point point,
    int threads,
    long seed,
    List<Long> shared,
    List<TestServer> servers) {

  /** What it writes. */
  enum Work {
    /** {@link Deed}s of every kind; the users that all children have in common are shared. */
    DEEDS,
    /** Transfers between the accounts that are shared. */
    TRANSFERS
  }

  /** As the lines that {@link #read} reads. */
  String lines() {
    List<String> lines = new ArrayList<>();
    lines.add(name);
    lines.add(work.name());
    lines.add(point.step().name());
    lines.add(Integer.toString(point.server()));
    lines.add(Integer.toString(point.occurrence()));
    lines.add(Integer.toString(threads));
    lines.add(Long.toString(seed));
    lines.add(shared.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    for (TestServer server : servers) {
      lines.addAll(List.of(server.name(), server.jdbcUrl(), server.user(), server.password()));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  static ChildOrders read(BufferedReader in) throws IOException {
    String name = in.readLine();
    Work work = Work.valueOf(in.readLine());
    Step step = Step.valueOf(in.readLine());
    Point point = new Point(step, Integer.parseInt(in.readLine()), Integer.parseInt(in.readLine()));
    int threads = Integer.parseInt(in.readLine());
    long seed = Long.parseLong(in.readLine());
    List<Long> shared = Arrays.stream(in.readLine().split(" ", -1)).map(Long::valueOf).toList();
    List<TestServer> servers = new ArrayList<>();
    for (int i = 0; i < Point.SERVERS; i++) {
      servers.add(new TestServer(in.readLine(), in.readLine(), in.readLine(), in.readLine()));
    }
    return new ChildOrders(name, work, point, threads, seed, shared, servers);
  }
}
