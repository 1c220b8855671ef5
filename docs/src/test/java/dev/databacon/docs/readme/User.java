package dev.databacon.docs.readme;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Somebody who writes. */
@Node public interface User {
  enum Role { ADMIN, STAFF, USER }

  @Alias String username();                              // finds its user, unique over all servers
  @Flag Role role();
  @Prop String bio();
  @Relation(inverse = "author") List<Doc> docs();        // 1:n, ordered
}
