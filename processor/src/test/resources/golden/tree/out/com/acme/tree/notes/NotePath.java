package com.acme.tree.notes;

import com.acme.tree.DocPath;
import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A walk that ends at nodes of type {@code Note}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class NotePath extends NodePath<NoteNode, NotePath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public NotePath(Databacon db, PathPlan plan) {
    super(db, NoteFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public NotePath(NoteNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public NotePath(NoteDao all) {
    this(all.db(), PathPlan.all(NoteFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public NotePath(Databacon db, Collection<NoteNode> nodes) {
    this(db, PathPlan.of(NoteFields.TYPE, nodes));
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
