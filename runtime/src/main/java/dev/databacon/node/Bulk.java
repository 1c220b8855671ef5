package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.schema.NodeKind;
import dev.databacon.write.BatchWriter;
import dev.databacon.write.BulkEdge;
import dev.databacon.write.Creation;
import dev.databacon.write.EdgeBatch;
import dev.databacon.write.NewNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes many rows in batches, with the deadline of an operation for each.
 *
 * @param options those of the operation
 */
record Bulk(Databacon db, Object[] options) {

  /** Batches of nodes; their ids are told when they are in. */
  BatchWriter.Target<NewNode> nodes(NodeKind type, Consumer<List<Long>> created) {
    return new BatchWriter.Target<>() {
      @Override
      public Runnable write(List<NewNode> batch) {
        List<Long> ids =
            Creation.create(db.engine().store(), type, batch, Asked.deadline(db, options));
        return () -> created.accept(ids);
      }

      @Override
      public void tryOut(List<NewNode> batch) {
        Creation.tryOut(db.engine().store(), type, batch, Asked.deadline(db, options));
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
    return new EdgeBatch(db.engine().store(), Asked.deadline(db, options));
  }

  private static List<BulkEdge> all(List<List<BulkEdge>> batch) {
    return batch.stream().flatMap(List::stream).toList();
  }
}
