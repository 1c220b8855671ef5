package com.acme.library;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Doc} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public DocDraft() {}

  /** Starts with {@code content}; no network yet. */
  public DocDraft content(Doc.@Nullable Content content) {
    set(DocFields.CONTENT, content);
    return this;
  }

  /** Starts with {@code length}; no network yet. */
  public DocDraft length(int length) {
    set(DocFields.LENGTH, length);
    return this;
  }

  /**
   * What it is called.
   *
   * <p>Starts with {@code title}; no network yet.
   */
  public DocDraft title(String title) {
    set(DocFields.TITLE, title);
    return this;
  }

  /** Starts with {@code corpus}; no network yet. */
  public DocDraft corpus(CorpusNode corpus) {
    set(DocFields.CORPUS, corpus);
    return this;
  }

  /**
   * Documents that are like this one.
   *
   * <p>Starts with {@code scores}; no network yet.
   */
  public DocDraft scores(DocNode... scores) {
    add(DocFields.SCORES, scores);
    return this;
  }

  /**
   * Documents that are like this one.
   *
   * <p>Starts with {@code scores} and its edge; no network yet.
   */
  public DocDraft scores(DocNode scores, Consumer<DocScoreEdge.Draft> edge) {
    set(DocFields.SCORES, scores, new DocScoreEdge.Draft(), edge);
    return this;
  }

  /** Starts with {@code terms}; no network yet. */
  public DocDraft terms(TermNode... terms) {
    add(DocFields.TERMS, terms);
    return this;
  }

  /** Starts with {@code terms} and its edge; no network yet. */
  public DocDraft terms(TermNode terms, Consumer<DocCountEdge.Draft> edge) {
    set(DocFields.TERMS, terms, new DocCountEdge.Draft(), edge);
    return this;
  }
}
