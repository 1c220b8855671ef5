package dev.databacon.docs.readme;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Something written. */
@Node public interface Doc {
  interface Score { @Flag(max = 100) int percent(); }

  @Prop String title();
  @Relation(inverse = "docs") User author();
  @Relation(edge = Score.class) List<Doc> similar();     // ordered edges that carry data
}
