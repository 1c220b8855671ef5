package com.acme.tree.notes;

import com.acme.tree.DocPath;
import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A walk that ends at nodes of type {@code Note}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class NotePath extends NodePath<NoteNode, NotePath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public NotePath(Databacon db, PathPlan plan) {
    super(db, NoteFields.TYPE, plan);
  }

  @Override
  protected NotePath copy(PathPlan plan) {
    return new NotePath(db(), plan);
  }

  /** Goes on to the node, if any, at {@code doc}; no network yet. */
  public DocPath doc() {
    return new DocPath(db(), step(NoteFields.DOC));
  }
}
