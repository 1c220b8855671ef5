package com.acme.works;

import com.acme.people.CompanyPersonNode;
import dev.databacon.node.NodeDraft;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Library.Page} starts with. Its methods only collect;
 * creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public LibraryPageDraft() {}

  /**
   * When it was made.
   *
   * <p>Starts with {@code createdAt}; no network yet.
   */
  public LibraryPageDraft createdAt(@Nullable Instant createdAt) {
    set(LibraryPageFields.CREATED_AT, createdAt);
    return this;
  }

  /** Starts with {@code owner}; no network yet. */
  public LibraryPageDraft owner(CompanyPersonNode owner) {
    set(LibraryPageFields.OWNER, owner);
    return this;
  }

  /** Starts with {@code owner} and its edge; no network yet. */
  public LibraryPageDraft owner(CompanyPersonNode owner,
      Consumer<LibraryPageRelation_Edge.Draft> edge) {
    set(LibraryPageFields.OWNER, owner, new LibraryPageRelation_Edge.Draft(), edge);
    return this;
  }

  /** Starts with {@code handles}; no network yet. */
  public LibraryPageDraft handles(@Nullable Map<String, Library.Page.Handle> handles) {
    set(LibraryPageFields.HANDLES, handles);
    return this;
  }
}
