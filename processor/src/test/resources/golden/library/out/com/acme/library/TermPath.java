package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Term}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class TermPath extends NodePath<TermNode, TermPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public TermPath(Databacon db, PathPlan plan) {
    super(db, TermFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public TermPath(TermNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public TermPath(TermDao all) {
    this(all.db(), PathPlan.all(TermFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public TermPath(Databacon db, Collection<TermNode> nodes) {
    this(db, PathPlan.of(TermFields.TYPE, nodes));
  }

  @Override
  protected TermPath copy(PathPlan plan) {
    return new TermPath(db(), plan);
  }

  /** Reads {@code docCount} of each node; no network yet. */
  public ValuePath<Long> docCount() {
    return primitive(TermFields.DOC_COUNT);
  }

  /** Reads {@code string} of each node; no network yet. */
  public ValuePath<@Nullable String> string() {
    return value(TermFields.STRING);
  }

  /** Goes on to the node, if any, at {@code corpus}; no network yet. */
  public CorpusPath corpus() {
    return new CorpusPath(db(), step(TermFields.CORPUS));
  }

  /** Goes on to the nodes at {@code docs}; no network yet. */
  public DocPath docs() {
    return new DocPath(db(), step(TermFields.DOCS));
  }

  /** Goes on to the nodes at {@code specialDocs}; no network yet. */
  public DocPath specialDocs() {
    return new DocPath(db(), step(TermFields.SPECIAL_DOCS));
  }
}
