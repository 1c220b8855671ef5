package com.acme.people;

import com.acme.works.Library;
import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Holds node types; is none itself. */
public interface Company {

  /** A person, which other packages point to. */
  @Node
  interface Person extends Timestamped {
    @Alias(flags = Library.Page.Marks.class)
    List<String> names();

    @Relation(inverse = "owner")
    List<Library.Page> pages();

    /** Nested in a node type that is nested itself. */
    @Node
    interface Entry extends Timestamped {
      @Flag
      Kind kind();

      enum Kind {
        ONE,
        TWO
      }
    }
  }
}
