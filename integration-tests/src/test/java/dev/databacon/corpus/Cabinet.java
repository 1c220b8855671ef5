package dev.databacon.corpus;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Shows things of every kind. */
@Node
public interface Cabinet {
  /** What it shows. */
  @Relation(edge = Spot.class)
  List<Everything> pieces();

  /** Where it shows it. */
  interface Spot {
    @Flag
    boolean lit();
  }
}
