package com.acme.people;

import dev.databacon.node.FlagDraft;
import dev.databacon.node.FlagSnapshot;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The flags of a node of type {@code Company.Person.Entry} as they were read; immutable,
 * no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonEntryFlags extends FlagSnapshot {
  CompanyPersonEntryFlags() {}

  /** The flag {@code kind}; no network. */
  public Company.Person.Entry.Kind kind() {
    return get(CompanyPersonEntryFields.KIND);
  }

  /**
   * The flags that one update sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    Draft() {}

    /** Sets {@code kind}; no network yet. */
    public Draft kind(Company.Person.Entry.Kind kind) {
      put(CompanyPersonEntryFields.KIND, kind);
      return this;
    }
  }
}
