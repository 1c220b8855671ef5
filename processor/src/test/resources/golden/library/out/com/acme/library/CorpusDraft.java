package com.acme.library;

import dev.databacon.node.NodeDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Corpus} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public CorpusDraft() {}

  /** Starts with {@code user}; no network yet. */
  public CorpusDraft user(UserNode user) {
    set(CorpusFields.USER, user);
    return this;
  }

  /** Starts with {@code docs}; no network yet. */
  public CorpusDraft docs(DocNode... docs) {
    add(CorpusFields.DOCS, docs);
    return this;
  }

  /** Starts with {@code terms}; no network yet. */
  public CorpusDraft terms(TermNode... terms) {
    add(CorpusFields.TERMS, terms);
    return this;
  }
}
