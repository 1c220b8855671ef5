package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.time.Instant;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Company.Person.Entry}: it says what is read,
 * and reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonEntryPath
    extends NodePath<CompanyPersonEntryNode, CompanyPersonEntryPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public CompanyPersonEntryPath(Databacon db, PathPlan plan) {
    super(db, CompanyPersonEntryFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public CompanyPersonEntryPath(CompanyPersonEntryNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CompanyPersonEntryPath(CompanyPersonEntryDao all) {
    this(all.db(), PathPlan.all(CompanyPersonEntryFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public CompanyPersonEntryPath(Databacon db, Collection<CompanyPersonEntryNode> nodes) {
    this(db, PathPlan.of(CompanyPersonEntryFields.TYPE, nodes));
  }

  @Override
  protected CompanyPersonEntryPath copy(PathPlan plan) {
    return new CompanyPersonEntryPath(db(), plan);
  }

  /**
   * When it was made.
   *
   * <p>Reads {@code createdAt} of each node; no network yet.
   */
  public ValuePath<@Nullable Instant> createdAt() {
    return value(CompanyPersonEntryFields.CREATED_AT);
  }

  /** Reads {@code kind} of each node; no network yet. */
  public ValuePath<Company.Person.Entry.Kind> kind() {
    return primitive(CompanyPersonEntryFields.KIND);
  }
}
