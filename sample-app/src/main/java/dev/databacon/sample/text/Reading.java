package dev.databacon.sample.text;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Reading permits Document, Reading.Skipped {
  /** There is no document in this file. */
  record Skipped(Skip reason) implements Reading {}
}
