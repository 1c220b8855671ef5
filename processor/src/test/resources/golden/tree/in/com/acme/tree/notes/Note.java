package com.acme.tree.notes;

import com.acme.tree.Doc;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Placement;

/** A remark on a document, in one of two lists. */
@Node(placement = Placement.SPREAD)
public interface Note {
  @Parent
  Doc doc();
}
