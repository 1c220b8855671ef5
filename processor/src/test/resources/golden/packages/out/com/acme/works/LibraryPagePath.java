package com.acme.works;

import com.acme.people.CompanyPersonPath;
import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Library.Page}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPagePath extends NodePath<LibraryPageNode, LibraryPagePath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public LibraryPagePath(Databacon db, PathPlan plan) {
    super(db, LibraryPageFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public LibraryPagePath(LibraryPageNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public LibraryPagePath(LibraryPageDao all) {
    this(all.db(), PathPlan.all(LibraryPageFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public LibraryPagePath(Databacon db, Collection<LibraryPageNode> nodes) {
    this(db, PathPlan.of(LibraryPageFields.TYPE, nodes));
  }

  @Override
  protected LibraryPagePath copy(PathPlan plan) {
    return new LibraryPagePath(db(), plan);
  }

  /**
   * When it was made.
   *
   * <p>Reads {@code createdAt} of each node; no network yet.
   */
  public ValuePath<@Nullable Instant> createdAt() {
    return value(LibraryPageFields.CREATED_AT);
  }

  /** Goes on to the node, if any, at {@code owner}; no network yet. */
  public CompanyPersonPath owner() {
    return new CompanyPersonPath(db(), step(LibraryPageFields.OWNER));
  }

  /** Reads {@code handles} of each node; no network yet. */
  public ValuePath<@Nullable Map<String, Library.Page.Handle>> handles() {
    return value(LibraryPageFields.HANDLES);
  }
}
