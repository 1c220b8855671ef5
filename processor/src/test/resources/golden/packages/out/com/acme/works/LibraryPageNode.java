package com.acme.works;

import com.acme.people.CompanyPersonFields;
import com.acme.people.CompanyPersonNode;
import dev.databacon.Databacon;
import dev.databacon.node.EdgeToOneField;
import dev.databacon.node.Handle;
import dev.databacon.node.PropertyField;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Its name and those inside of it are names of the runtime's types too.
 *
 * <p>The handle of a node of type {@code Library.Page}. It holds no values: each method
 * call reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageNode extends Handle {
  /**
   * When it was made.
   *
   * <p>The property {@code createdAt} of this node, unread.
   */
  public final PropertyField<Instant> createdAt;

  /** The relation {@code owner} of this node, unread. */
  public final EdgeToOneField<CompanyPersonNode, LibraryPageRelation_Edge<CompanyPersonNode>, LibraryPageRelation_Edge.Draft>
      owner;

  /** The property {@code handles} of this node, unread. */
  public final PropertyField<Map<String, Library.Page.Handle>> handles;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * LibraryPageDao} checks ids.
   */
  public LibraryPageNode(Databacon db, long id) {
    super(db, LibraryPageFields.TYPE, id);
    createdAt = new PropertyField<>(this, LibraryPageFields.CREATED_AT);
    owner = new EdgeToOneField<>(this, LibraryPageFields.OWNER, CompanyPersonFields.TYPE,
        LibraryPageRelation_Edge::new, LibraryPageRelation_Edge.Draft::new);
    handles = new PropertyField<>(this, LibraryPageFields.HANDLES);
  }

  /**
   * When it was made.
   *
   * <p>Reads the property in one round trip; null while absent.
   */
  public @Nullable Instant createdAt() {
    return createdAt.get();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable CompanyPersonNode owner() {
    return owner.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Map<String, Library.Page.Handle> handles() {
    return handles.get();
  }

  /** A walk that begins at this node; no network yet. */
  public LibraryPagePath path() {
    return new LibraryPagePath(this);
  }
}
