package dev.databacon.docs.guide;

import dev.databacon.annotations.Prop;
import java.time.Instant;

/** Fields that several node types share. */
public interface Timestamped {
  @Prop Instant createdAt();
}
