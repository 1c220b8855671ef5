package dev.databacon.sample.command;

import dev.databacon.sample.Problem;
import dev.databacon.sample.Store;
import dev.databacon.sample.ingest.Ingest;
import dev.databacon.sample.ingest.PlainProgress;
import dev.databacon.sample.ingest.Progress;
import dev.databacon.sample.ingest.TerminalProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Stores the text files below a directory. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Stores the text files (txt, md, html, java, manual pages, also gzipped) below a directory.",
      "Files that are stored already are left as they are, so it can be run again at any time."
    })
public final class IngestCommand extends StoreCommand {
  private static final int MOST_TERMS = 1_000;

  @Parameters(paramLabel = "DIR", description = "The directory.")
  private Path directory = Path.of("");

  @Option(
      names = "--terms",
      paramLabel = "N",
      defaultValue = "128",
      description =
          "Index a document under its N most frequent words, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int maxTerms;

  @Override
  Store open() {
    if (maxTerms < 1 || maxTerms > MOST_TERMS) {
      throw new ParameterException(spec.commandLine(), "--terms must be from 1 to " + MOST_TERMS);
    }
    check(directory);
    return options.open();
  }

  @Override
  void run(Store store, PrintWriter out) {
    PrintWriter progress = spec.commandLine().getErr();
    ingest(store, options, directory, maxTerms, progress).forEach(out::println);
  }

  /**
   * Ingests, with a progress bar if the script that starts the sample has seen a terminal, and
   * returns the report.
   */
  static Iterable<String> ingest(
      Store store, StoreOptions options, Path directory, int maxTerms, PrintWriter progress) {
    Progress.Display display =
        files ->
            Boolean.getBoolean("sample.terminal")
                ? new TerminalProgress(files)
                : new PlainProgress(progress, files);
    try {
      return new Ingest(store, options.username(), maxTerms, display)
          .run(directory, options.data())
          .lines();
    } catch (IOException e) {
      throw new Problem("Cannot read the directory " + directory + ": " + e, e);
    }
  }

  private static void check(Path directory) {
    if (!Files.exists(directory)) {
      throw new Problem("There is no directory " + directory + ".");
    }
    if (!Files.isDirectory(directory)) {
      throw new Problem(directory + " is not a directory.");
    }
  }
}
