package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Number}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
final class NumberDao extends Dao<NumberNode, NumberDraft> {
  /** The nodes of {@code Number} in {@code db}; no network. */
  public NumberDao(Databacon db) {
    super(db, NumberFields.TYPE, new NumberDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public NumberPath path() {
    return new NumberPath(this);
  }

  /**
   * Finds the node with this alias {@code options} under the given {@code values} in one
   * round trip; null if there is none.
   */
  public @Nullable NumberNode byOptions(NumberNode values, String options,
      Options.ReadOption... options_) {
    return byAlias(NumberFields.OPTIONS, values, options, options_);
  }

  /**
   * Finds the nodes with these aliases {@code options} under the given {@code values} in one
   * round trip a server, in the order asked for; null where there is none.
   */
  public List<@Nullable NumberNode> allByOptions(NumberNode values, Collection<String> values_,
      Options.ReadOption... options) {
    return byAlias(NumberFields.OPTIONS, values, values_, options);
  }
}
