package dev.databacon.bench.peers.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A word. */
@Entity
@Table(name = "social.term")
public interface Term {
  @Id
  long id();

  String word();
}
