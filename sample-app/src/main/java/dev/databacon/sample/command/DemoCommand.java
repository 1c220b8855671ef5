package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** Shows all of it, on the documents that are there anyway. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Ingests the documents and sources of this repository, and asks for some of them.")
public final class DemoCommand extends StoreCommand {
  private static final int TERMS = 128;
  private static final int SHOWN = 5;

  @Override
  Store open() {
    return options.open();
  }

  @Override
  void run(Store store, PrintWriter out) {
    // The script that starts the sample knows where the repository is.
    Path repository = Path.of(System.getProperty("sample.home", ""));
    out.println("$ sample ingest " + repository);
    PrintWriter progress = spec.commandLine().getErr();
    IngestCommand.ingest(store, options, repository, TERMS, progress).forEach(out::println);
    Answers answers = answers(store, out);
    out.println("\n$ sample top -n " + SHOWN);
    answers.top(SHOWN);
    out.println("\n$ sample find postgresql -n " + SHOWN);
    answers.find("postgresql", SHOWN);
    out.println("\n$ sample doc README.md");
    documents(store).find("README.md").forEach(new DocumentView(out)::print);
    out.println("\n$ sample title c -n " + SHOWN);
    answers.titles("c", SHOWN);
  }
}
