/**
 * From documents to the store: batches are read and tokenised in parallel, one writer stores them,
 * and the next run goes on where an interrupted one stopped.
 *
 * <p>A batch of about 64 files takes one operation to see which of them are known, two for their
 * words (which are known, and the missing terms), and one transaction for the rest: the documents
 * with all their edges, the terms' counters, and the corpus's summary. So whatever ends a run, no
 * batch is stored in part. A run needs its corpus for itself.
 */
@NullMarked
package dev.databacon.sample.ingest;

import org.jspecify.annotations.NullMarked;
