package com.acme.tree;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Node;
import java.util.List;

/** A document. */
@Node
public interface Doc {
  /** Its sections, in the order of reading. */
  @Child
  List<Section> sections();

  @Child
  List<com.acme.tree.notes.Note> notes();

  @Child
  List<com.acme.tree.notes.Note> hidden();
}
