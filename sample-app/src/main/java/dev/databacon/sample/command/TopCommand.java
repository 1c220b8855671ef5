package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what is stored. */
@Command(
    name = "top",
    mixinStandardHelpOptions = true,
    description = "Shows each corpus with the words that stand in most of its documents.")
public final class TopCommand extends StoreCommand {
  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "20",
      description = "Show at most N words, of 50 that are kept (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  void run(Store store, PrintWriter out) {
    answers(store, out).top(limit);
  }
}
