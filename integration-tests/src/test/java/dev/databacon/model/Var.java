package dev.databacon.model;

import dev.databacon.node.Handle;

/** A variable of a sequence, which holds one node after another. */
record Var<N extends Handle>(Kind<N, ?> kind, int number) {
  @Override
  public String toString() {
    return kind + "" + number;
  }
}
