package dev.databacon.bench.schema;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word. */
@Node
public interface Term {
  @Prop
  @Nullable String word();

  @Relation(inverse = "terms")
  List<Doc> docs();
}
