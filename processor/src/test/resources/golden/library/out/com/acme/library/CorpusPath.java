package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A walk that ends at nodes of type {@code Corpus}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusPath extends NodePath<CorpusNode, CorpusPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public CorpusPath(Databacon db, PathPlan plan) {
    super(db, CorpusFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public CorpusPath(CorpusNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CorpusPath(CorpusDao all) {
    this(all.db(), PathPlan.all(CorpusFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public CorpusPath(Databacon db, Collection<CorpusNode> nodes) {
    this(db, PathPlan.of(CorpusFields.TYPE, nodes));
  }

  @Override
  protected CorpusPath copy(PathPlan plan) {
    return new CorpusPath(db(), plan);
  }

  /** Goes on to the node, if any, at {@code user}; no network yet. */
  public UserPath user() {
    return new UserPath(db(), step(CorpusFields.USER));
  }

  /** Goes on to the nodes at {@code docs}; no network yet. */
  public DocPath docs() {
    return new DocPath(db(), step(CorpusFields.DOCS));
  }

  /** Goes on to the nodes at {@code terms}; no network yet. */
  public TermPath terms() {
    return new TermPath(db(), step(CorpusFields.TERMS));
  }
}
