package com.acme.people;

import dev.databacon.node.NodeDraft;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Company.Person.Entry} starts with. Its methods only
 * collect; creating the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonEntryDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public CompanyPersonEntryDraft() {}

  /**
   * When it was made.
   *
   * <p>Starts with {@code createdAt}; no network yet.
   */
  public CompanyPersonEntryDraft createdAt(@Nullable Instant createdAt) {
    set(CompanyPersonEntryFields.CREATED_AT, createdAt);
    return this;
  }

  /** Starts with {@code kind}; no network yet. */
  public CompanyPersonEntryDraft kind(Company.Person.Entry.Kind kind) {
    set(CompanyPersonEntryFields.KIND, kind);
    return this;
  }
}
