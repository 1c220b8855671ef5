package com.acme.kinds;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Number} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class NumberDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public NumberDraft() {}

  /** Starts with {@code value}; no network yet. */
  public NumberDraft value(int value) {
    set(NumberFields.VALUE, value);
    return this;
  }

  /** Starts with {@code everything}; no network yet. */
  public NumberDraft everything(EverythingNode everything) {
    set(NumberFields.EVERYTHING, everything);
    return this;
  }

  /**
   * Names that parameters of generated methods have as well.
   *
   * <p>Starts with {@code edge}; no network yet.
   */
  public NumberDraft edge(NumberNode... edge) {
    add(NumberFields.EDGE, edge);
    return this;
  }

  /**
   * Names that parameters of generated methods have as well.
   *
   * <p>Starts with {@code edge} and its edge; no network yet.
   */
  public NumberDraft edge(NumberNode edge, Consumer<EverythingWeightEdge.Draft> edge_) {
    set(NumberFields.EDGE, edge, new EverythingWeightEdge.Draft(), edge_);
    return this;
  }

  /** Starts with {@code values}; no network yet. */
  public NumberDraft values(NumberNode values) {
    set(NumberFields.VALUES, values);
    return this;
  }

  /** Starts with {@code options}; no network yet. */
  public NumberDraft options(String options) {
    set(NumberFields.OPTIONS, options);
    return this;
  }
}
