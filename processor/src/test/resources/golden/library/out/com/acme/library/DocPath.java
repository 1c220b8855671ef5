package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
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
  /** The end of a walk; no network. {@code path()} begins one. */
  public DocPath(Databacon db, PathPlan plan) {
    super(db, DocFields.TYPE, plan);
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
    return value(DocFields.LENGTH);
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
