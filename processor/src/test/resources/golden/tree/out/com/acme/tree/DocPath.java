package com.acme.tree;

import com.acme.tree.notes.NotePath;
import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A walk that ends at nodes of type {@code Doc}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocPath extends NodePath<DocNode, DocPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public DocPath(Databacon db, PathPlan plan) {
    super(db, DocFields.TYPE, plan);
  }

  @Override
  protected DocPath copy(PathPlan plan) {
    return new DocPath(db(), plan);
  }

  /**
   * Its sections, in the order of reading.
   *
   * <p>Goes on to the nodes at {@code sections}; no network yet.
   */
  public SectionPath sections() {
    return new SectionPath(db(), step(DocFields.SECTIONS));
  }

  /** Goes on to the nodes at {@code notes}; no network yet. */
  public NotePath notes() {
    return new NotePath(db(), step(DocFields.NOTES));
  }

  /** Goes on to the nodes at {@code hidden}; no network yet. */
  public NotePath hidden() {
    return new NotePath(db(), step(DocFields.HIDDEN));
  }
}
