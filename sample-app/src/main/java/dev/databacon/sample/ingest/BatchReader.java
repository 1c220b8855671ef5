package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.DocDao;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.text.Document;
import dev.databacon.sample.text.DocumentReader;
import dev.databacon.sample.text.Reading;
import dev.databacon.sample.text.Tally;
import dev.databacon.sample.text.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads the files of a directory in batches, some batches ahead of the one that is asked for. The
 * batches come in the order of the files. For one thread.
 */
final class BatchReader implements Iterator<Batch>, AutoCloseable {
  private static final int FILES = 64;

  private final DocDao docs;
  private final CorpusNode corpus;
  private final List<String> files;
  private final DocumentReader reader;
  private final int ahead;
  private final ExecutorService threads;
  private final Deque<Future<Batch>> reading = new ArrayDeque<>();
  private int position;

  BatchReader(DocDao docs, CorpusNode corpus, Tree tree) {
    this.docs = docs;
    this.corpus = corpus;
    this.files = tree.files();
    this.reader = new DocumentReader(tree.root());
    int parallel = Runtime.getRuntime().availableProcessors();
    this.ahead = parallel + 1;
    this.threads = Executors.newFixedThreadPool(parallel, task -> new Thread(task, "reader"));
  }

  @Override
  public boolean hasNext() {
    return position < files.size() || !reading.isEmpty();
  }

  @Override
  public Batch next() {
    while (reading.size() < ahead && position < files.size()) {
      List<String> some = files.subList(position, Math.min(position + FILES, files.size()));
      reading.add(threads.submit(() -> read(some)));
      position += some.size();
    }
    Future<Batch> batch = reading.poll();
    if (batch == null) {
      throw new NoSuchElementException();
    }
    return result(batch);
  }

  private Batch read(List<String> some) {
    List<DocNode> known = docs.allByFile(corpus, some);
    List<Document> documents = new ArrayList<>();
    Tally skipped = new Tally();
    for (int i = 0; i < some.size(); i++) {
      if (known.get(i) == null) {
        Reading reading = reader.read(some.get(i));
        if (reading instanceof Document document) {
          documents.add(document);
        } else if (reading instanceof Reading.Skipped none) {
          skipped.add(none.reason());
        }
      }
    }
    int skips = skipped.counts().values().stream().mapToInt(Long::intValue).sum();
    return new Batch(some.size(), some.size() - documents.size() - skips, documents, skipped);
  }

  private static Batch result(Future<Batch> batch) {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
