package com.acme.people;

import dev.databacon.annotations.Prop;
import java.time.Instant;

/** What all nodes have. */
public interface Timestamped {
  /** When it was made. */
  @Prop
  Instant createdAt();
}
