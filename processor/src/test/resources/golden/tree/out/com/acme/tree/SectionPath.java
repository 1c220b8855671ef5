package com.acme.tree;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Section}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionPath extends NodePath<SectionNode, SectionPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public SectionPath(Databacon db, PathPlan plan) {
    super(db, SectionFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public SectionPath(SectionNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public SectionPath(SectionDao all) {
    this(all.db(), PathPlan.all(SectionFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public SectionPath(Databacon db, Collection<SectionNode> nodes) {
    this(db, PathPlan.of(SectionFields.TYPE, nodes));
  }

  @Override
  protected SectionPath copy(PathPlan plan) {
    return new SectionPath(db(), plan);
  }

  /** Reads {@code text} of each node; no network yet. */
  public ValuePath<@Nullable String> text() {
    return value(SectionFields.TEXT);
  }

  /**
   * The document, of a section that is not within another one.
   *
   * <p>Goes on to the node, if any, at {@code doc}; no network yet.
   */
  public DocPath doc() {
    return new DocPath(db(), step(SectionFields.DOC));
  }

  /** Goes on to the node, if any, at {@code outer}; no network yet. */
  public SectionPath outer() {
    return new SectionPath(db(), step(SectionFields.OUTER));
  }

  /** Goes on to the nodes at {@code subsections}; no network yet. */
  public SectionPath subsections() {
    return new SectionPath(db(), step(SectionFields.SUBSECTIONS));
  }
}
