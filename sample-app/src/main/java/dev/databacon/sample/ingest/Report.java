package dev.databacon.sample.ingest;

import dev.databacon.sample.text.Skip;
import dev.databacon.sample.text.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an ingest did.
 *
 * @param documents the number of documents stored
 * @param known the number of files that were there from an earlier run
 * @param sections the number of sections stored, also of those inside of others
 * @param terms the number of terms made
 * @param edges the number of edges from documents to terms and to other documents
 * @param skipped what was left out
 * @param time how long it took, from the first look at the directory to the last commit
 */
public record Report(
    long documents,
    long known,
    long sections,
    long terms,
    long edges,
    Tally skipped,
    Duration time) {

  /** The report as lines to print. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("documents", documents, "new"));
    lines.add(line("", known, "known already"));
    lines.add(line("sections", sections, "new"));
    lines.add(line("terms", terms, "new"));
    lines.add(line("edges", edges, "new"));
    for (Map.Entry<Skip, Long> skip : skipped.counts().entrySet()) {
      lines.add(line("skipped", skip.getValue(), skip.getKey().text()));
    }
    double seconds = time.toMillis() / 1_000.0;
    lines.add(String.format(Locale.ROOT, "%-10s %,12.1f", "seconds", seconds));
    if (documents > 0 && seconds > 0) {
      lines.add(
          String.format(
              Locale.ROOT, "%-10s %,12.1f  documents a second", "rate", documents / seconds));
    }
    return lines;
  }

  private static String line(String what, long count, String remark) {
    return String.format(Locale.ROOT, "%-10s %,12d  %s", what, count, remark);
  }
}
