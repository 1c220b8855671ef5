package dev.databacon.bench.schema;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in lists. */
@Node
public interface Item {
  @Alias
  @Nullable String name();

  @Prop
  @Nullable String text();

  @Flag(bits = 8)
  int level();

  @Relation
  List<Item> listed();

  @Relation(counted = true)
  List<Item> counted();
}
