package com.acme.people;

import com.acme.works.LibraryPagePath;
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
 * A walk that ends at nodes of type {@code Company.Person}: it says what is read, and
 * reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonPath extends NodePath<CompanyPersonNode, CompanyPersonPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public CompanyPersonPath(Databacon db, PathPlan plan) {
    super(db, CompanyPersonFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public CompanyPersonPath(CompanyPersonNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CompanyPersonPath(CompanyPersonDao all) {
    this(all.db(), PathPlan.all(CompanyPersonFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public CompanyPersonPath(Databacon db, Collection<CompanyPersonNode> nodes) {
    this(db, PathPlan.of(CompanyPersonFields.TYPE, nodes));
  }

  @Override
  protected CompanyPersonPath copy(PathPlan plan) {
    return new CompanyPersonPath(db(), plan);
  }

  /**
   * When it was made.
   *
   * <p>Reads {@code createdAt} of each node; no network yet.
   */
  public ValuePath<@Nullable Instant> createdAt() {
    return value(CompanyPersonFields.CREATED_AT);
  }

  /** Reads {@code names} of each node; no network yet. */
  public ValuePath<String> names() {
    return values(CompanyPersonFields.NAMES);
  }

  /** Goes on to the nodes at {@code pages}; no network yet. */
  public LibraryPagePath pages() {
    return new LibraryPagePath(db(), step(CompanyPersonFields.PAGES));
  }
}
