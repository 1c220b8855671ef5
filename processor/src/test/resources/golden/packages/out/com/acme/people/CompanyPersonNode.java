package com.acme.people;

import com.acme.works.LibraryPageFields;
import com.acme.works.LibraryPageMarksEntry;
import com.acme.works.LibraryPageNode;
import com.acme.works.LibraryPageRelation_Edge;
import dev.databacon.Databacon;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.FlaggedAliasListField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.PropertyField;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A person, which other packages point to.
 *
 * <p>The handle of a node of type {@code Company.Person}. It holds no values: each method
 * call reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonNode extends Handle {
  /**
   * When it was made.
   *
   * <p>The property {@code createdAt} of this node, unread.
   */
  public final PropertyField<Instant> createdAt;

  /** The aliases {@code names} of this node, unread. */
  public final FlaggedAliasListField<LibraryPageMarksEntry<String>, LibraryPageMarksEntry.Draft>
      names;

  /** The relation {@code pages} of this node, unread. */
  public final EdgeListField<LibraryPageNode, LibraryPageRelation_Edge<LibraryPageNode>, LibraryPageRelation_Edge.Draft>
      pages;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * CompanyPersonDao} checks ids.
   */
  public CompanyPersonNode(Databacon db, long id) {
    super(db, CompanyPersonFields.TYPE, id);
    createdAt = new PropertyField<>(this, CompanyPersonFields.CREATED_AT);
    names = new FlaggedAliasListField<>(this, CompanyPersonFields.NAMES, LibraryPageMarksEntry::new,
        LibraryPageMarksEntry.Draft::new);
    pages = new EdgeListField<>(this, CompanyPersonFields.PAGES, LibraryPageFields.TYPE,
        LibraryPageRelation_Edge::new, LibraryPageRelation_Edge.Draft::new);
  }

  /**
   * When it was made.
   *
   * <p>Reads the property in one round trip; null while absent.
   */
  public @Nullable Instant createdAt() {
    return createdAt.get();
  }

  /** Reads the first page of the aliases in one round trip; iterating costs one a page. */
  public Page<String> names() {
    return names.list();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<LibraryPageNode> pages() {
    return pages.nodes();
  }

  /** A walk that begins at this node; no network yet. */
  public CompanyPersonPath path() {
    return new CompanyPersonPath(this);
  }
}
