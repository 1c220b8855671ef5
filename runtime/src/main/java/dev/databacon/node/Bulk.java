package dev.databacon.node;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.write.BatchWriter;
import dev.databacon.write.BulkEdge;
import dev.databacon.write.Creation;
import dev.databacon.write.EdgeBatch;
import dev.databacon.write.NewNode;
import dev.databacon.write.Store;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes many rows in batches, each within a deadline of its own.
 *
 * @param deadlines gives that of the next batch
 */
record Bulk(Store store, Supplier<Deadline> deadlines) {

  /** Batches of nodes; their ids are told when they are in. */
  BatchWriter.Target<NewNode> nodes(NodeKind type, Consumer<List<Long>> created) {
    return new BatchWriter.Target<>() {
      @Override
      public Runnable write(List<NewNode> batch) {
        List<Long> ids = Creation.create(store, type, batch, deadlines.get());
        return () -> created.accept(ids);
      }

      @Override
      public void tryOut(List<NewNode> batch) {
        Creation.tryOut(store, type, batch, deadlines.get());
      }
    };
  }

  /** Batches of edges; the number of those that were not there is told when they are in. */
  BatchWriter.Target<List<BulkEdge>> edges(Consumer<Integer> added) {
    return new BatchWriter.Target<>() {
      @Override
      public Runnable write(List<List<BulkEdge>> batch) {
        int number = edgeBatch().add(all(batch));
        return () -> added.accept(number);
      }

      @Override
      public void tryOut(List<List<BulkEdge>> batch) {
        edgeBatch().tryOut(all(batch));
      }
    };
  }

  private EdgeBatch edgeBatch() {
    return new EdgeBatch(store, deadlines.get());
  }

  private static List<BulkEdge> all(List<List<BulkEdge>> batch) {
    return batch.stream().flatMap(List::stream).toList();
  }
}
