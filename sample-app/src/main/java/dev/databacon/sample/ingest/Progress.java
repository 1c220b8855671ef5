package dev.databacon.sample.ingest;

/** Shows how far an ingest has come. */
public interface Progress extends AutoCloseable {
  /** Some more files are done with. */
  void advance(long files);

  @Override
  void close();

  /** Makes the display of one ingest. */
  @FunctionalInterface
  interface Display {
    /** A display of an ingest of this many files. */
    Progress start(long files);
  }
}
