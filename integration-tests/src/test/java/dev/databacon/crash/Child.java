package dev.databacon.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that writes, seen from the one that kills it. */
final class Child {
  /** For a start that is quick, since it does not live for long. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-Xmx128m",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");

  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final int lines;
  private final Story story = new Story();
  private final Thread reader;
  private volatile boolean killed;

  private Child(Process process, int lines) {
    this.process = process;
    this.lines = lines;
    this.reader = new Thread(this::read, "child-" + process.pid());
    reader.setDaemon(true);
  }

  /** Starts one that is to be killed at its point, or after so many lines of its story. */
  static Child start(ChildOrders orders, int lines) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), ChildWriter.class.getName()));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/children.log")))
            .start();
    // Stays open: a child whose standard input ends has lost its parent, and ends too.
    Writer orderly = process.outputWriter();
    orderly.write(orders.lines());
    orderly.flush();
    Child child = new Child(process, lines);
    child.reader.start();
    return child;
  }

  private void read() {
    int told = 0;
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals(ChildWriter.AT)) {
          kill();
        } else {
          story.read(line);
          told++;
        }
        if (told == lines) {
          kill();
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("A child's story cannot be read", e);
    }
  }

  private void kill() {
    killed = true;
    // Not by the process, which would close the pipe with the end of the story.
    var unused = process.toHandle().destroyForcibly();
  }

  /** Waits until it has been killed; false when it ended otherwise, or never came so far. */
  boolean awaitKilled() throws InterruptedException {
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      var unused = process.toHandle().destroyForcibly();
    }
    reader.join();
    return ended && killed;
  }

  /** Kills it at once. */
  void killNow() throws InterruptedException {
    kill();
    process.waitFor();
    reader.join();
  }

  Story story() {
    return story;
  }
}
