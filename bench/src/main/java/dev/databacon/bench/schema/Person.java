package dev.databacon.bench.schema;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody in the social graph. */
@Node
public interface Person {
  @Prop
  @Nullable String name();

  @Relation(symmetric = true)
  List<Person> friends();

  @Relation(inverse = "owner")
  List<Corpus> corpora();
}
