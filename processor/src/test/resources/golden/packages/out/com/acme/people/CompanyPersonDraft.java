package com.acme.people;

import com.acme.works.LibraryPageMarksEntry;
import com.acme.works.LibraryPageNode;
import com.acme.works.LibraryPageRelation_Edge;
import dev.databacon.node.NodeDraft;
import java.time.Instant;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Company.Person} starts with. Its methods only collect;
 * creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public CompanyPersonDraft() {}

  /**
   * When it was made.
   *
   * <p>Starts with {@code createdAt}; no network yet.
   */
  public CompanyPersonDraft createdAt(@Nullable Instant createdAt) {
    set(CompanyPersonFields.CREATED_AT, createdAt);
    return this;
  }

  /** Starts with {@code names}; no network yet. */
  public CompanyPersonDraft names(String... names) {
    add(CompanyPersonFields.NAMES, names);
    return this;
  }

  /** Starts with {@code names} and its flags; no network yet. */
  public CompanyPersonDraft names(String names, Consumer<LibraryPageMarksEntry.Draft> flags) {
    set(CompanyPersonFields.NAMES, names, new LibraryPageMarksEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code pages}; no network yet. */
  public CompanyPersonDraft pages(LibraryPageNode... pages) {
    add(CompanyPersonFields.PAGES, pages);
    return this;
  }

  /** Starts with {@code pages} and its edge; no network yet. */
  public CompanyPersonDraft pages(LibraryPageNode pages,
      Consumer<LibraryPageRelation_Edge.Draft> edge) {
    set(CompanyPersonFields.PAGES, pages, new LibraryPageRelation_Edge.Draft(), edge);
    return this;
  }
}
