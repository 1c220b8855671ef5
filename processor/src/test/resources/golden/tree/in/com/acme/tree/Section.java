package com.acme.tree;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Prop;
import java.util.List;

/** A part of a document, or of another section. */
@Node
public interface Section {
  @Prop
  String text();

  /** The document, of a section that is not within another one. */
  @Parent
  Doc doc();

  @Parent
  Section outer();

  @Child
  List<Section> subsections();
}
