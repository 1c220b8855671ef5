package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Placement;
import dev.databacon.annotations.Prop;

/** The end of a tree, spread over all servers. */
@Node(placement = Placement.SPREAD)
public interface Leaf {
  /** What is on it. */
  @Prop
  String text();

  /** Unique in the cluster. */
  @Alias
  String code();

  /** The folder that it lives under. */
  @Parent
  Folder folder();
}
