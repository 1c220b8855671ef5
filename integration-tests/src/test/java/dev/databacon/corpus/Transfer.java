package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import org.jspecify.annotations.Nullable;

/** Money that went from one account to another. */
@Node
public interface Transfer {
  @Alias
  String tag();

  @Relation(inverse = "outgoing")
  @Nullable Account from();

  @Relation(inverse = "incoming")
  @Nullable Account to();
}
