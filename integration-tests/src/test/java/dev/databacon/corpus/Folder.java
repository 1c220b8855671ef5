package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Child;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;

/** A node of a tree, with one of everything that can belong to a node. */
@Node
public interface Folder {
  /** What it is called. */
  @Prop
  String title();

  /** Stands apart from the row. */
  @Prop
  byte[] icon();

  /** Unique in the cluster. */
  @Alias
  String place();

  /** Unique in the cluster, any number. */
  @Alias
  List<String> tags();

  /** Unique among those of one home. */
  @Alias(uniqueTo = "home")
  String slug();

  /** The shelf that it belongs to. */
  @Relation(inverse = "owned")
  Shelf home();

  /** Others that it points to. */
  @Relation
  List<Folder> links();

  /** The folder that it lives under. */
  @Parent
  Folder parent();

  /** The shelf that it lives on. */
  @Parent
  Shelf shelf();

  /** The folders under it. */
  @Child
  List<Folder> folders();

  /** The leaves under it. */
  @Child
  List<Leaf> leaves();
}
