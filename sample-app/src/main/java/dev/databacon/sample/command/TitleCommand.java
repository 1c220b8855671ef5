package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds documents by how their titles begin. */
@Command(
    name = "title",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the documents whose titles begin so, in the order of the titles.",
      "Case and accents do not count."
    })
public final class TitleCommand extends StoreCommand {
  @Parameters(paramLabel = "PREFIX", description = "How the title begins.")
  private String prefix = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "List at most N documents (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  void run(Store store, PrintWriter out) {
    if (!answers(store, out).titles(prefix, limit)) {
      out.println("No title begins with '" + prefix + "'.");
    }
  }
}
