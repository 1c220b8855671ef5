package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one document. */
@Command(
    name = "doc",
    mixinStandardHelpOptions = true,
    description =
        "Shows a document: its title, its sections, its words, and the documents that are like it.")
public final class DocCommand extends StoreCommand {
  @Parameters(paramLabel = "PATH", description = "Its path, as 'find' lists it or absolute.")
  private String path = "";

  @Override
  void run(Store store, PrintWriter out) {
    documents(store).at(path).forEach(new DocumentView(out)::print);
  }
}
