package dev.databacon.crash;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
import dev.databacon.testkit.TestServer;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A program that writes until it is killed. Its orders come as lines on its standard input, and its
 * story goes to its standard output, line by line: what a pipe holds survives the writer. At its
 * point it says so and stands still.
 */
final class ChildWriter {
  /** The line that says that the point is reached. */
  static final String AT = "@";

  private static final int CONNECTIONS = 5;

  private ChildWriter() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    ChildOrders orders = ChildOrders.read(in);
    endWithParent(in);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Databacon db = connect(orders);
    Point point = orders.point();
    db.engine().cluster().probe(new PointProbe(point, () -> standStill(out)));
    Story story = new Story(out::println);
    for (Thread thread : start(orders, db, story)) {
      thread.join();
    }
  }

  /** Several start at the same time, perhaps on a busy machine. */
  private static Databacon connect(ChildOrders orders) {
    DatabaconConfig config = CrashServers.config(orders.servers(), TestServer::jdbcUrl).build();
    for (int failures = 0; failures < CONNECTIONS; failures++) {
      try {
        return Databacon.connect(config);
      } catch (ServerUnavailableException | TimeoutException e) {
        System.err.println(e.getMessage());
      }
    }
    throw new IllegalStateException("The servers cannot be reached.");
  }

  private static List<Thread> start(ChildOrders orders, Databacon db, Story story) {
    return switch (orders.work()) {
      case DEEDS ->
          new Writers(new World(db, orders.shared()), story, orders.name(), orders.point().need())
              .start(orders.threads(), orders.seed(), () -> false);
      case TRANSFERS ->
          new Tellers(new Bank(db, orders.shared()), story, orders.name())
              .start(orders.threads(), orders.seed(), () -> false);
    };
  }

  private static void standStill(PrintStream out) {
    out.println(AT);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The parent never closes the other end while it lives. */
  private static void endWithParent(BufferedReader in) {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (in.readLine() != null) {
                  // Nothing is said any more.
                }
              } catch (IOException e) {
                // The same as its end.
              }
              Runtime.getRuntime().halt(1);
            });
    watch.setDaemon(true);
    watch.start();
  }
}
