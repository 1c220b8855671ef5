package dev.databacon.corpus;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Holds folders in two ways: as what lives under it, and by a relation. */
@Node
public interface Shelf {
  /** What stands on it. */
  @Prop
  String label();

  /** The folders that live here. */
  @Child
  List<Folder> folders();

  /** Others that live here, in a list of their own. */
  @Child
  List<Folder> archive();

  /** Those that are at home here, wherever they live. */
  @Relation(inverse = "home")
  List<Folder> owned();
}
