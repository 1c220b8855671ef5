package dev.databacon.sample.ingest;

import java.io.PrintWriter;
import java.util.Locale;

/** A line now and then, for a log file or a pipe. */
public final class PlainProgress implements Progress {
  private static final long NANOS_BETWEEN = 2_000_000_000L;

  private final PrintWriter out;
  private final long files;
  private long done;
  private long last = System.nanoTime();

  /** Prints on {@code out}, at most every two seconds. */
  public PlainProgress(PrintWriter out, long files) {
    this.out = out;
    this.files = files;
  }

  @Override
  public void advance(long more) {
    done += more;
    long now = System.nanoTime();
    if (now - last >= NANOS_BETWEEN) {
      last = now;
      out.printf(Locale.ROOT, "%,d of %,d files%n", done, files);
      out.flush();
    }
  }

  @Override
  public void close() {}
}
