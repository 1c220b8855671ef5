package com.acme.old;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;

/**
 * A deprecated schema brings no warning into generated code.
 *
 * @deprecated there is a newer one
 */
@Deprecated
@Node
public interface Old {
  enum Kind {
    ONE
  }

  /** @deprecated use something else */
  @Deprecated
  @Flag
  Kind kind();

  @Deprecated
  @Alias(flags = Marks.class)
  List<String> names();

  @Deprecated
  @Relation(edge = Link.class)
  Old older();

  @Deprecated
  interface Marks {
    @Deprecated
    @Flag
    boolean mark();
  }

  @Deprecated
  interface Link {
    @Deprecated
    @Value
    String why();
  }
}
