package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import org.jspecify.annotations.Nullable;

/** What a user shows; one each. */
@Node
public interface Profile {
  @Alias(flags = HandleFlags.class)
  @Nullable String nickname();

  /** What is known of a nickname. */
  interface HandleFlags {
    @Flag
    boolean visible();
  }

  @Value
  @Nullable String motto();

  @Relation(inverse = "profile")
  @Nullable User user();
}
