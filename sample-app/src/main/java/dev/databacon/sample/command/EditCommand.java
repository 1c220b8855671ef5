package dev.databacon.sample.command;

import dev.databacon.sample.Problem;
import dev.databacon.sample.Store;
import dev.databacon.sample.edit.Editor;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.SectionNode;
import dev.databacon.sample.text.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Changes what is stored of a document, under a lock. */
@Command(
    name = "edit",
    mixinStandardHelpOptions = true,
    description = {
      "Changes the title of a document, or one of its sections, while nobody else does.",
      "The file stays as it is."
    })
public final class EditCommand extends StoreCommand {
  private static final String INPUT = "-";
  private static final int MOST_INPUT = 100_000;

  @Parameters(paramLabel = "PATH", description = "The document, as for 'doc'.")
  private String path = "";

  @Option(names = "--title", paramLabel = "TITLE", description = "The document's new title.")
  private @Nullable String title;

  @Option(
      names = "--section",
      paramLabel = "N",
      description = "Edit this section, as 'doc' lists it: 2.1")
  private @Nullable String section;

  @Option(names = "--heading", paramLabel = "HEADING", description = "The section's new heading.")
  private @Nullable String heading;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description =
          "The section's new text; - reads it from standard input, while others have to wait.")
  private @Nullable String text;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "Wait so long at most while somebody else edits it; 0 does not (default:"
              + " ${DEFAULT-VALUE}).")
  private int wait;

  @Override
  Store open() {
    boolean sectional = heading != null || text != null;
    if ((title == null) == !sectional || (section == null) == sectional) {
      throw new ParameterException(
          spec.commandLine(),
          "Give either --title, or --section with --heading, --text or both of them");
    }
    if (wait < 0) {
      throw new ParameterException(spec.commandLine(), "--wait must not be negative");
    }
    return super.open();
  }

  @Override
  void run(Store store, PrintWriter out) {
    Editor editor = new Editor(Duration.ofSeconds(wait));
    DocNode doc = documents(store).only(path);
    long edition =
        section == null
            ? editor.title(doc, () -> worded("title", title))
            : edit(editor, Documents.section(doc, section));
    out.println("edition " + edition);
  }

  private long edit(Editor editor, SectionNode node) {
    return editor.section(
        node,
        () ->
            new Editor.SectionChange(
                heading == null ? null : worded("heading", heading),
                text == null ? null : Line.passage(INPUT.equals(text) ? input() : text)));
  }

  private static String worded(String what, @Nullable String given) {
    String line = given == null ? "" : Line.heading(given);
    if (line.isEmpty()) {
      throw new Problem("The " + what + " must not be empty.");
    }
    return line;
  }

  private static String input() {
    try {
      return new String(System.in.readNBytes(MOST_INPUT), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read standard input", e);
    }
  }
}
