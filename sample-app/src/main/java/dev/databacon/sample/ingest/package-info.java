/**
 * From documents to the store: batches are read and tokenised in parallel, one writer stores them,
 * and the next run goes on where an interrupted one stopped.
 *
 * <p>A batch of about 64 files takes one operation to see which of them are known, and five to
 * store the others: which of their words are known, the missing terms, the corpus's summary with
 * the batch's files as <em>pending</em>, the documents with all their edges, and the terms'
 * counters. Documents and counters cannot share a transaction yet. So the files that are pending
 * say which documents the counters may not know of, and {@link dev.databacon.sample.ingest.Repair}
 * counts their terms again before the next batch. A run needs its corpus for itself.
 */
@NullMarked
package dev.databacon.sample.ingest;

import org.jspecify.annotations.NullMarked;
