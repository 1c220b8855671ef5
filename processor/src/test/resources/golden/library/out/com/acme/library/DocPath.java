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

  /** Reads {@code content} of each node; no network yet. */
  public ValuePath<Doc.@Nullable Content> content() {
    return value(DocFields.CONTENT);
  }

  /** Reads {@code length} of each node; no network yet. */
  public ValuePath<Integer> length() {
    return primitive(DocFields.LENGTH);
  }

  /**
   * What it is called.
   *
   * <p>Reads {@code title} of each node; no network yet.
   */
  public ValuePath<@Nullable String> title() {
    return value(DocFields.TITLE);
  }

  /** Goes on to the node, if any, at {@code corpus}; no network yet. */
  public CorpusPath corpus() {
    return new CorpusPath(db(), step(DocFields.CORPUS));
  }

  /**
   * Documents that are like this one.
   *
   * <p>Goes on to the nodes at {@code scores}; no network yet.
   */
  public DocPath scores() {
    return new DocPath(db(), step(DocFields.SCORES));
  }

  /** Goes on to the nodes at {@code terms}; no network yet. */
  public TermPath terms() {
    return new TermPath(db(), step(DocFields.TERMS));
  }
}
