package dev.databacon.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Java process that starts a cluster, prints where its data is, and waits to be ended. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final Path directory;

  private OtherProcess(Process process, Path directory) {
    this.process = process;
    this.directory = directory;
  }

  /** What runs in the other process; an argument names a data directory. */
  public static void main(String[] args) throws InterruptedException {
    EmbeddedClusterBuilder builder = EmbeddedCluster.builder();
    if (args.length > 0) {
      builder.dataDirectory(Path.of(args[0])).durable(false);
    }
    EmbeddedCluster cluster = builder.start();
    System.out.println("directory: " + cluster.directory());
    Thread.sleep(60_000);
  }

  static OtherProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (Account.SELF.run(List.of("env", "--default-signal=INT", "true")).exitCode() == 0) {
      // A build that runs in the background may ignore Ctrl-C, and its children would do so too.
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(OtherProcess.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("directory: ")) {
        return new OtherProcess(process, Path.of(line.substring("directory: ".length())));
      }
    }
    throw new IOException("The other process ended early");
  }

  Path directory() {
    return directory;
  }

  Optional<Postmaster> postmaster() {
    return Postmaster.of(directory.resolve("server1").resolve("data"));
  }

  void end(String signal) throws InterruptedException {
    Account.SELF.run(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
