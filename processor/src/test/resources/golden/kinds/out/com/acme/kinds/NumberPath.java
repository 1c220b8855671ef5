package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
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
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public NumberPath(Databacon db, PathPlan plan) {
    super(db, NumberFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public NumberPath(NumberNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public NumberPath(NumberDao all) {
    this(all.db(), PathPlan.all(NumberFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public NumberPath(Databacon db, Collection<NumberNode> nodes) {
    this(db, PathPlan.of(NumberFields.TYPE, nodes));
  }

  @Override
  protected NumberPath copy(PathPlan plan) {
    return new NumberPath(db(), plan);
  }

  /** Reads {@code value} of each node; no network yet. */
  public ValuePath<Long> value() {
    return primitive(NumberFields.VALUE);
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
