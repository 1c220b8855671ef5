package com.acme.people;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An edge with its {@code Person.Bond} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonBondEdge<N extends Handle> extends EdgeSnapshot<N> implements Person.Bond {
  /** The edge to {@code node} with its data as stored; no network. */
  public PersonBondEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The flag {@code strength}; no network. */
  @Override
  public int strength() {
    return flag(PersonBondFields.STRENGTH);
  }

  /** The edge's value; no network. */
  @Override
  public @Nullable String since() {
    return value(PersonBondFields.SINCE);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code strength}; no network yet. */
    public Draft strength(int strength) {
      put(PersonBondFields.STRENGTH, strength);
      return this;
    }

    /** Sets {@code since}; no network yet. */
    public Draft since(@Nullable String since) {
      value(PersonBondFields.SINCE, since);
      return this;
    }
  }
}
