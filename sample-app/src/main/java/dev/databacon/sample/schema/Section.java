package dev.databacon.sample.schema;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Lock;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Prop;
import dev.databacon.node.Lease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document under a heading. */
@Node
public interface Section {
  /** The document, for one of its sections; null for a section of a section. */
  @Parent
  @Nullable Doc doc();

  /** The section around it; null for one that stands in the document itself. */
  @Parent
  @Nullable Section section();

  /** Its heading. */
  @Prop
  @Nullable String heading();

  /** How the text under the heading begins. */
  @Prop
  @Nullable String text();

  /** The sections inside of it, in the order of reading. */
  @Child
  List<Section> subsections();

  /** Held while the heading or the text is edited. */
  @Lock
  Lease edit();

  /** The fencing token of the last edit; 0 before the first. */
  @Prop
  long edition();
}
