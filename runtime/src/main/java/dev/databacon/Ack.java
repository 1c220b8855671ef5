package dev.databacon;

/**
 * When a write to several servers returns. On one server there is no difference: the commit is the
 * decision.
 */
public enum Ack {
  /** When it is committed on every server: everybody sees all of it from then on. */
  EVERYWHERE,
  /**
   * When it is decided, one round trip earlier: nothing can undo it from then on, and the other
   * servers commit in the background. What this {@link Databacon} does next on one of them waits
   * until that is done, so a program sees what it wrote; but a transaction that had touched the
   * server before does not wait, and another program may see the part of one server a moment before
   * that of another, as it may anyway. A server that is lost in that moment commits its part when
   * it is back: until then what this program does there fails, as it would anyway.
   */
  DECISION
}
