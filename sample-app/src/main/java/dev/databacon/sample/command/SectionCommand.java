package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import dev.databacon.sample.schema.SectionNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one section of a document. */
@Command(
    name = "section",
    mixinStandardHelpOptions = true,
    description = "Shows how a section of a document begins.")
public final class SectionCommand extends StoreCommand {
  @Parameters(index = "0", paramLabel = "PATH", description = "The document, as for 'doc'.")
  private String path = "";

  @Parameters(index = "1", paramLabel = "N", description = "Its number, as 'doc' lists it: 2.1")
  private String number = "";

  /** Two operations more than finding it. */
  @Override
  void run(Store store, PrintWriter out) {
    SectionNode section = Documents.section(documents(store).only(path), number);
    out.println(section.heading());
    out.println(section.text());
  }
}
