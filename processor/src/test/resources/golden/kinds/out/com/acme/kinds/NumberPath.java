package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Number}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class NumberPath extends NodePath<NumberNode, NumberPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public NumberPath(Databacon db, PathPlan plan) {
    super(db, NumberFields.TYPE, plan);
  }

  @Override
  protected NumberPath copy(PathPlan plan) {
    return new NumberPath(db(), plan);
  }

  /** Reads {@code value} of each node; no network yet. */
  public ValuePath<Integer> value() {
    return value(NumberFields.VALUE);
  }

  /** Goes on to the node, if any, at {@code everything}; no network yet. */
  public EverythingPath everything() {
    return new EverythingPath(db(), step(NumberFields.EVERYTHING));
  }

  /**
   * Names that parameters of generated methods have as well.
   *
   * <p>Goes on to the nodes at {@code edge}; no network yet.
   */
  public NumberPath edge() {
    return new NumberPath(db(), step(NumberFields.EDGE));
  }

  /** Goes on to the node, if any, at {@code values}; no network yet. */
  public NumberPath values() {
    return new NumberPath(db(), step(NumberFields.VALUES));
  }

  /** Reads {@code options} of each node; no network yet. */
  public ValuePath<@Nullable String> options() {
    return value(NumberFields.OPTIONS);
  }
}
