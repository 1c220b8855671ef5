package dev.databacon.bench.schema;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of a person. */
@Node
public interface Corpus {
  @Prop
  @Nullable String title();

  @Relation(inverse = "corpora")
  @Nullable Person owner();

  @Relation(inverse = "corpus")
  List<Doc> docs();
}
