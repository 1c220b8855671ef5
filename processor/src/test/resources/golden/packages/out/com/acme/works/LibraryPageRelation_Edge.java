package com.acme.works;

import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An edge with its {@code Library.Page.Relation_} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageRelation_Edge<N extends Handle> extends EdgeSnapshot<N>
    implements Library.Page.Relation_ {
  /** The edge to {@code node} with its data as stored; no network. */
  public LibraryPageRelation_Edge(N node, dev.databacon.node.EdgeData data) {
    super(node, data);
  }

  /** The flag {@code bold}; no network. */
  @Override
  public boolean bold() {
    return flag(LibraryPageRelation_Fields.BOLD);
  }

  /** The flag {@code list}; no network. */
  @Override
  public Library.Page.Relation_.List list() {
    return flag(LibraryPageRelation_Fields.LIST);
  }

  /** The edge's value; no network. */
  @Override
  public java.util.@Nullable List<String> notes() {
    return value(LibraryPageRelation_Fields.NOTES);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code bold}; no network yet. */
    public Draft bold(boolean bold) {
      put(LibraryPageRelation_Fields.BOLD, bold);
      return this;
    }

    /** Sets {@code list}; no network yet. */
    public Draft list(Library.Page.Relation_.List list) {
      put(LibraryPageRelation_Fields.LIST, list);
      return this;
    }

    /** Sets {@code notes}; no network yet. */
    public Draft notes(java.util.@Nullable List<String> notes) {
      value(LibraryPageRelation_Fields.NOTES, notes);
      return this;
    }
  }
}
