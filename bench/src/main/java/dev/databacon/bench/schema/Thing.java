package dev.databacon.bench.schema;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the social mix. */
@Node
public interface Thing {
  @Value
  @Nullable String data();

  @Relation(counted = true, edge = Link.class)
  List<Thing> links();

  /** What is stored on a link. */
  interface Link {
    @Value
    @Nullable String data();
  }
}
