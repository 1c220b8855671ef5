package dev.databacon.bench.schema;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Somebody in ego-Facebook. */
@Node
public interface Member {
  /** Friends, each friendship once: from the lower number to the higher. */
  @Relation(inverse = "knownBy")
  List<Member> knows();

  @Relation(inverse = "knows")
  List<Member> knownBy();
}
