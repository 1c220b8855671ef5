package com.acme.locks;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
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
  /** The end of a walk; no network. {@code path()} begins one. */
  public SectionPath(Databacon db, PathPlan plan) {
    super(db, SectionFields.TYPE, plan);
  }

  @Override
  protected SectionPath copy(PathPlan plan) {
    return new SectionPath(db(), plan);
  }

  /** Reads {@code edits} of each node; no network yet. */
  public ValuePath<Integer> edits() {
    return value(SectionFields.EDITS);
  }

  /** Reads {@code readers} of each node; no network yet. */
  public ValuePath<@Nullable Long> readers() {
    return value(SectionFields.READERS);
  }
}
