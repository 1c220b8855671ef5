package com.acme.tree;

import com.acme.tree.notes.NotePath;
import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A walk that ends at nodes of type {@code Doc}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocPath extends NodePath<DocNode, DocPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public DocPath(Databacon db, PathPlan plan) {
    super(db, DocFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public DocPath(DocNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public DocPath(DocDao all) {
    this(all.db(), PathPlan.all(DocFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public DocPath(Databacon db, Collection<DocNode> nodes) {
    this(db, PathPlan.of(DocFields.TYPE, nodes));
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
