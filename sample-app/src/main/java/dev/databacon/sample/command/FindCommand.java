package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import dev.databacon.sample.text.Words;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the documents that a word stands in. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Lists the documents that a word stands in, those with most of it first.")
public final class FindCommand extends StoreCommand {
  @Parameters(paramLabel = "TERM", description = "The word.")
  private String term = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "List at most N documents of each corpus (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  void run(Store store, PrintWriter out) {
    String word = Words.normal(term);
    if (!answers(store, out).find(word, limit)) {
      out.println("No document has '" + word + "'.");
    }
  }
}
