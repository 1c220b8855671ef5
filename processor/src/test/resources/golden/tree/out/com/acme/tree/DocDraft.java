package com.acme.tree;

import com.acme.tree.notes.NoteDraft;
import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Doc} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public DocDraft() {}

  /**
   * Its sections, in the order of reading.
   *
   * <p>Starts with one more node in {@code sections}, behind those before; no network yet.
   */
  public DocDraft sections(Consumer<SectionDraft> sections) {
    add(DocFields.SECTIONS, new SectionDraft(), sections);
    return this;
  }

  /** Starts with one more node in {@code notes}, behind those before; no network yet. */
  public DocDraft notes(Consumer<NoteDraft> notes) {
    add(DocFields.NOTES, new NoteDraft(), notes);
    return this;
  }

  /** Starts with one more node in {@code hidden}, behind those before; no network yet. */
  public DocDraft hidden(Consumer<NoteDraft> hidden) {
    add(DocFields.HIDDEN, new NoteDraft(), hidden);
    return this;
  }
}
