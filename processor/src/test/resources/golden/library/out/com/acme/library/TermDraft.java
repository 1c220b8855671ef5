package com.acme.library;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Term} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class TermDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public TermDraft() {}

  /** Starts with {@code docCount}; no network yet. */
  public TermDraft docCount(long docCount) {
    set(TermFields.DOC_COUNT, docCount);
    return this;
  }

  /** Starts with {@code string}; no network yet. */
  public TermDraft string(String string) {
    set(TermFields.STRING, string);
    return this;
  }

  /** Starts with {@code corpus}; no network yet. */
  public TermDraft corpus(CorpusNode corpus) {
    set(TermFields.CORPUS, corpus);
    return this;
  }

  /** Starts with {@code docs}; no network yet. */
  public TermDraft docs(DocNode... docs) {
    add(TermFields.DOCS, docs);
    return this;
  }

  /** Starts with {@code docs} and its edge; no network yet. */
  public TermDraft docs(DocNode docs, Consumer<DocCountEdge.Draft> edge) {
    set(TermFields.DOCS, docs, new DocCountEdge.Draft(), edge);
    return this;
  }

  /** Starts with {@code specialDocs}; no network yet. */
  public TermDraft specialDocs(DocNode... specialDocs) {
    add(TermFields.SPECIAL_DOCS, specialDocs);
    return this;
  }
}
