package dev.databacon.sample.ingest;

import dev.databacon.sample.text.Document;
import dev.databacon.sample.text.Tally;
import java.util.List;

/**
 * What became of some of the files of a directory.
 *
 * @param files the number of files
 * @param known how many of them the store has already; they are not read
 * @param documents the new ones that could be read
 * @param skipped the new ones that could not
 */
record Batch(int files, int known, List<Document> documents, Tally skipped) {}
